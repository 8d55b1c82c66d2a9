package org.suqiu.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.Kind;
import org.suqiu.casefile.PartyDetails;

/** Complaints around one, as queries on what the reader may look into. */
final class Neighbourhood {

    private static final Pattern BATCH = Pattern.compile("(?:批号|批次)[号为是:\\s]*([A-Za-z0-9][A-Za-z0-9-]{3,19})");

    private final CaseFile caseFile;
    private final PartyDetails party;
    private final Sight sight;
    private final PersonalKeys keys;

    Neighbourhood(CaseFile caseFile, PartyDetails party, Sight sight, PersonalKeys keys) {
        this.caseFile = caseFile;
        this.party = party;
        this.sight = sight;
        this.keys = keys;
    }

    /** By the phone or the ID number; a name alone is shared by many. */
    Query samePerson() {
        var person = new BooleanQuery.Builder();
        phone().ifPresent(phone -> person.add(phone, Occur.SHOULD));
        personal(Optional.ofNullable(party.idNumber()).map(keys::idNumber))
                .ifPresent(id -> person.add(id, Occur.SHOULD));
        return person.build();
    }

    Query samePhoneOtherName() {
        return otherName(phone());
    }

    Query sameAddressOtherName() {
        return otherName(personal(Optional.ofNullable(party.address()).map(keys::address)));
    }

    Query sameGoods() {
        return word(Fields.CATEGORY, caseFile.subject().category());
    }

    Query sameRespondent() {
        var respondent = new BooleanQuery.Builder();
        respondent.add(
                word(Fields.CREDIT_CODE, TypedText.key(caseFile.respondent().creditCode())), Occur.SHOULD);
        respondent.add(
                word(Fields.RESPONDENT_KEY, TypedText.key(caseFile.respondent().name())), Occur.SHOULD);
        return respondent.build();
    }

    /** The batch that the facts name, wherever others name it. */
    Query sameBatch() {
        var named = BATCH.matcher(TypedText.plain(caseFile.incident().facts()));
        return named.find()
                ? new TextQuery(named.group(1)).together(Map.of(Fields.FACTS, 1f))
                : new MatchNoDocsQuery("no batch is named");
    }

    /** Complaints that meet all of these, received at most so many days before this one, or later. */
    Query complaints(int days, List<Query> conditions) {
        LocalDate from = caseFile.receivedOn().minusDays(days);
        var all = new BooleanQuery.Builder()
                .add(sight.cases(), Occur.FILTER)
                .add(sight.inside(), Occur.FILTER)
                .add(word(Fields.KIND, Kind.COMPLAINT.name()), Occur.FILTER)
                .add(Fields.receivedSince(Math.toIntExact(from.toEpochDay())), Occur.FILTER)
                .add(word(Fields.NUMBER, caseFile.number()), Occur.MUST_NOT);
        conditions.forEach(condition -> all.add(condition, Occur.MUST));
        return all.build();
    }

    private Query otherName(Optional<Query> shared) {
        if (shared.isEmpty() || party.name() == null) {
            return new MatchNoDocsQuery("nothing to share");
        }
        return new BooleanQuery.Builder()
                .add(shared.get(), Occur.MUST)
                .add(new TermQuery(new Term(Fields.PERSONAL, keys.name(party.name()))), Occur.MUST_NOT)
                .build();
    }

    private Optional<Query> phone() {
        return personal(Optional.ofNullable(PhoneNumber.digits(party.phone())).map(keys::phone));
    }

    private static Optional<Query> personal(Optional<String> key) {
        return key.map(value -> new TermQuery(new Term(Fields.PERSONAL, value)));
    }

    private static Query word(String field, String value) {
        return value == null || value.isEmpty()
                ? new MatchNoDocsQuery("unknown")
                : new TermQuery(new Term(field, value));
    }
}
