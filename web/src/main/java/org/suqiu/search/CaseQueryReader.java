package org.suqiu.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.Stage;

/** Makes of what was typed a query that asks for nothing the reader may not see. */
@ApplicationScoped
public class CaseQueryReader {

    /** Of the pairs of characters of a word that have to be found; of a loose search fewer. */
    private static final float STRICT = 0.75f;

    private static final float LOOSE = 0.2f;

    /** A hundred characters, in nine fields, by pairs and as a phrase. */
    private static final int MOST_CLAUSES = 8192;

    private static final float PERSON = 12;
    private static final int A_MONTH = 30;
    private static final int A_YEAR = 365;

    static {
        IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
    }

    @Inject
    Synonyms synonyms;

    @Inject
    PersonalKeys personalKeys;

    @Inject
    Clock clock;

    /** Every word has to be there; where that finds nothing, {@link #loosely} does. */
    Query strictly(TypedQuery typed, Sight sight) {
        return query(typed, sight, Occur.MUST, STRICT);
    }

    Query loosely(TypedQuery typed, Sight sight) {
        return query(typed, sight, Occur.SHOULD, LOOSE);
    }

    /** What is typed in quotes is marked where it stands together. */
    Marks marks(TypedQuery typed) {
        List<Function<String, Query>> marked = new ArrayList<>();
        for (Word word : typed.wanted()) {
            List<String> set = WordQuery.setSpellings(word.text());
            boolean together = word.phrase() || !set.isEmpty();
            Stream<String> texts = set.isEmpty() ? readings(word).stream().flatMap(List::stream) : set.stream();
            texts.map(TextQuery::new).forEach(text -> marked.add(together ? text::phrase : text::anyPiece));
        }
        return new Marks(marked);
    }

    private List<List<String>> readings(Word word) {
        return word.phrase() ? List.of(List.of(word.text())) : synonyms.readings(word.text());
    }

    private Query query(TypedQuery typed, Sight sight, Occur wanted, float share) {
        var words = new BooleanQuery.Builder();
        typed.wanted().forEach(word -> words.add(query(word, sight, share), wanted));
        Query asked = typed.wanted().size() > 1 ? orPerson(words.build(), typed, sight) : words.build();
        var query = new BooleanQuery.Builder().add(sight.cases(), Occur.FILTER);
        query.add(typed.wanted().isEmpty() ? new MatchAllDocsQuery() : asked, Occur.MUST);
        typed.excluded().forEach(word -> query.add(query(word.asItStands(), sight, 1), Occur.MUST_NOT));
        preferences().forEach(preferred -> query.add(preferred, Occur.SHOULD));
        return query.build();
    }

    private Query query(Word word, Sight sight, float share) {
        List<String> keys = personalKeys.ofWord(word.text());
        Query found = new WordQuery(word, readings(word), share).within(sight, keys);
        if (!sight.knowsCallers() || !WordQuery.isWholePhone(word.text())) {
            return found;
        }
        Query caller = new TermQuery(new Term(Fields.PERSONAL, personalKeys.phone(PhoneNumber.digits(word.text()))));
        return new BooleanQuery.Builder()
                .add(found, Occur.SHOULD)
                .add(new BoostQuery(new ConstantScoreQuery(caller), PERSON), Occur.SHOULD)
                .build();
    }

    /** A name may have several words. */
    private Query orPerson(Query words, TypedQuery typed, Sight sight) {
        if (sight.looksIntoNothing()) {
            return words;
        }
        var person = new BooleanQuery.Builder()
                .add(new TermQuery(new Term(Fields.PERSONAL, personalKeys.name(typed.wholeText()))), Occur.MUST)
                .add(sight.inside(), Occur.FILTER);
        return new BooleanQuery.Builder()
                .add(words, Occur.SHOULD)
                .add(new BoostQuery(new ConstantScoreQuery(person.build()), PERSON), Occur.SHOULD)
                .build();
    }

    /** Of two that fit alike, the open one and the newer one comes first. */
    private List<Query> preferences() {
        int today = Math.toIntExact(CaseFile.dayOf(clock.instant()).toEpochDay());
        Query closed = new TermQuery(new Term(Fields.STAGE, Stage.CLOSED.name()));
        Query open = new BooleanQuery.Builder()
                .add(new MatchAllDocsQuery(), Occur.FILTER)
                .add(closed, Occur.MUST_NOT)
                .build();
        return List.of(
                preferred(open, 0.6f),
                preferred(Fields.receivedSince(today - A_MONTH), 0.5f),
                preferred(Fields.receivedSince(today - A_YEAR), 0.3f));
    }

    private static Query preferred(Query query, float weight) {
        return new BoostQuery(new ConstantScoreQuery(query), weight);
    }
}
