package org.suqiu.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSortField;
import org.apache.lucene.search.SortedSetSortField;
import org.apache.lucene.search.TopDocs;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.util.common.SearchException;
import org.suqiu.casefile.CaseFile;
import org.suqiu.rules.Unavailable;

/** Asks the index. */
@ApplicationScoped
class CaseIndex {

    private static final SortField NEWEST = new SortedNumericSortField(Fields.RECEIVED_AT, SortField.Type.LONG, true);

    private static final SortField BY_NUMBER = new SortedSetSortField(Fields.NUMBER, false);

    private static final Sort BEST_FIRST = new Sort(SortField.FIELD_SCORE, NEWEST, BY_NUMBER);

    private static final Sort NEWEST_FIRST = new Sort(NEWEST, BY_NUMBER);

    private static final Set<String> NUMBER = Set.of(Fields.NUMBER);

    private static final Set<String> SHOWN =
            Stream.concat(NUMBER.stream(), Fields.MARKED.stream()).collect(Collectors.toUnmodifiableSet());

    private static final Duration MENDED_WITHIN = Duration.ofSeconds(30);

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Clock clock;

    @Inject
    IndexCare care;

    Passages search(Question question, Query query, Sight sight) {
        return reading(() -> ask(question, query, sight));
    }

    /** @return numbers, best first and of equals the newest */
    List<String> find(Query query, Sight sight, int most) {
        return reading(() -> ask(query, sight, most));
    }

    /** By the words of a text that are rare elsewhere. */
    Query likeFacts(String facts, Sight sight) {
        return reading(() -> telling(facts, sight));
    }

    boolean isComplete() {
        return care.state().isComplete();
    }

    /** Reading beyond the end of a file that was cut is an error of the machine; the server lives on. */
    private <T> T reading(Supplier<T> question) {
        try {
            return question.get();
        } catch (SearchException | UncheckedIOException | IndexOutOfBoundsException | InternalError broken) {
            care.doubt(broken);
            throw new Unavailable("search", MENDED_WITHIN, broken);
        }
    }

    private Passages ask(Question question, Query query, Sight sight) {
        LocalDate today = CaseFile.dayOf(clock.instant());
        try (IndexReader reader = open(sight)) {
            var searcher = new IndexSearcher(reader);
            var all = new FacetsCollector();
            Query narrowed = new QuestionFilters(question, today).with(query);
            TopDocs top =
                    FacetsCollector.search(searcher, narrowed, question.from() + question.most(), order(question), all);
            long total = top.totalHits.value;
            return new Passages(
                    texts(searcher, top, question.from()),
                    total,
                    question.counted() ? new Facets(reader, all, today).counts(total) : Map.of());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private List<String> ask(Query query, Sight sight, int most) {
        try (IndexReader reader = open(sight)) {
            var searcher = new IndexSearcher(reader);
            List<String> numbers = new ArrayList<>();
            for (ScoreDoc hit : searcher.search(query, most, BEST_FIRST).scoreDocs) {
                numbers.add(searcher.storedFields().document(hit.doc, NUMBER).get(Fields.NUMBER));
            }
            return numbers;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Sort order(Question question) {
        return question.newestFirst() ? NEWEST_FIRST : BEST_FIRST;
    }

    private static List<Passages.Passage> texts(IndexSearcher searcher, TopDocs top, int from) throws IOException {
        List<Passages.Passage> found = new ArrayList<>();
        for (int hit = from; hit < top.scoreDocs.length; hit++) {
            found.add(passage(searcher.storedFields().document(top.scoreDocs[hit].doc, SHOWN)));
        }
        return found;
    }

    private static Passages.Passage passage(Document document) {
        Map<String, List<String>> texts = new HashMap<>();
        Fields.MARKED.forEach(field -> texts.put(field, List.of(document.getValues(field))));
        return new Passages.Passage(document.get(Fields.NUMBER), texts);
    }

    private IndexReader open(Sight sight) {
        return Search.session(entityManager)
                .scope(CaseFile.class)
                .extension(LuceneExtension.get())
                .openIndexReader(sight.drawers());
    }

    private Query telling(String facts, Sight sight) {
        try (IndexReader reader = open(sight)) {
            return new TellingWords(new IndexSearcher(reader), sight).of(facts);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
