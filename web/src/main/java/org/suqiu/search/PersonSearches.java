package org.suqiu.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.suqiu.casefile.CaseFile;
import org.suqiu.identity.Actor;
import org.suqiu.identity.PersonalDataSeen;
import org.suqiu.identity.StaffActed;

/**
 * Tells who looked for a person, and which cases were found by what identifies the one who filed: that is a look at
 * personal data like any other (Order 121, Art. 37). What was typed is never told.
 */
@ApplicationScoped
public class PersonSearches {

    @Inject
    CaseIndex index;

    @Inject
    PersonalKeys personalKeys;

    @Inject
    Event<StaffActed> acted;

    @Inject
    Event<PersonalDataSeen> seen;

    /** By a whole number or an address of mail, also in vain; names and last digits show by what they found. */
    void tell(TypedQuery typed, List<CaseFile> shown, Sight sight) {
        if (sight.looksIntoNothing() && !sight.knowsCallers()) {
            return;
        }
        typed.wanted().stream()
                .flatMap(word -> PersonalNumber.in(word.text()).stream())
                .distinct()
                .forEach(number -> acted.fire(new StaffActed(sight.reader(), "PERSON_SEARCHED", null, number.name())));
        if (!shown.isEmpty() && !typed.wanted().isEmpty()) {
            index.find(foundByPerson(typed, shown, sight), sight, shown.size())
                    .forEach(number -> tell(number, sight.reader()));
        }
    }

    void tell(String caseNumber, Actor reader) {
        seen.fire(new PersonalDataSeen(reader, caseNumber, "FOUND_BY_PERSON"));
    }

    /** Of what is shown, what any of the words would have found by itself, for who may look people up there. */
    private Query foundByPerson(TypedQuery typed, List<CaseFile> shown, Sight sight) {
        Stream<String> words = typed.wanted().stream().flatMap(word -> personalKeys.ofWord(word.text()).stream());
        var byPerson = new BooleanQuery.Builder()
                .add(
                        sight.insideOnly(Fields.anyOf(Fields.PERSONAL, Stream.concat(words, Stream.of(name(typed))))),
                        Occur.SHOULD);
        if (sight.knowsCallers()) {
            byPerson.add(Fields.anyOf(Fields.PERSONAL, wholePhones(typed)), Occur.SHOULD);
        }
        return new BooleanQuery.Builder()
                .add(byPerson.build(), Occur.MUST)
                .add(Fields.anyOf(Fields.NUMBER, shown.stream().map(CaseFile::number)), Occur.FILTER)
                .build();
    }

    private String name(TypedQuery typed) {
        return personalKeys.name(typed.wholeText());
    }

    private Stream<String> wholePhones(TypedQuery typed) {
        return typed.wanted().stream()
                .map(Word::text)
                .filter(WordQuery::isWholePhone)
                .map(text -> personalKeys.phone(PhoneNumber.digits(text)));
    }
}
