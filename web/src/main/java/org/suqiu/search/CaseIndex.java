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
import java.util.List;
import java.util.function.Supplier;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.engine.search.projection.SearchProjection;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.scope.SearchScope;
import org.hibernate.search.util.common.SearchException;
import org.suqiu.casefile.CaseFile;
import org.suqiu.rules.Unavailable;

/** Asks the index. */
@ApplicationScoped
class CaseIndex {

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
        var session = Search.session(entityManager);
        SearchScope<CaseFile> scope = session.scope(CaseFile.class);
        var facets = new Facets(question.counted(), today);
        var select = session.search(scope)
                .select(projection(scope))
                .where(new QuestionFilters(question, today).with(scope.predicate(), query))
                .routing(sight.drawers())
                .highlighter(highlighter ->
                        highlighter.unified().tag(Hit.MARK, Hit.END).numberOfFragments(2))
                .sort(order -> question.newestFirst()
                        ? order.field(Fields.RECEIVED_AT).desc().then().field(Fields.NUMBER)
                        : order.score()
                                .then()
                                .field(Fields.RECEIVED_AT)
                                .desc()
                                .then()
                                .field(Fields.NUMBER));
        facets.ask(select);
        SearchResult<Passages.Passage> result = select.fetch(question.from(), question.most());
        return new Passages(result.hits(), result.total().hitCount(), facets.read(result));
    }

    private List<String> ask(Query query, Sight sight, int most) {
        SearchScope<CaseFile> scope = Search.session(entityManager).scope(CaseFile.class);
        return Search.session(entityManager)
                .search(scope)
                .select(found -> found.field(Fields.NUMBER, String.class))
                .where(all -> all.extension(LuceneExtension.get()).fromLuceneQuery(query))
                .routing(sight.drawers())
                .sort(order -> order.score().then().field(Fields.RECEIVED_AT).desc())
                .fetchHits(most);
    }

    private Query telling(String facts, Sight sight) {
        SearchScope<CaseFile> scope = Search.session(entityManager).scope(CaseFile.class);
        try (IndexReader reader = scope.extension(LuceneExtension.get()).openIndexReader(sight.drawers())) {
            return new TellingWords(new IndexSearcher(reader), sight).of(facts);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static SearchProjection<Passages.Passage> projection(SearchScope<CaseFile> scope) {
        var factory = scope.projection();
        List<SearchProjection<?>> parts = new ArrayList<>();
        parts.add(factory.field(Fields.NUMBER, String.class).toProjection());
        Passages.OPEN.forEach(field -> parts.add(factory.highlight(field).toProjection()));
        Passages.INNER.forEach(field -> parts.add(factory.highlight(field).toProjection()));
        return factory.composite()
                .from(parts.toArray(SearchProjection<?>[]::new))
                .asList(CaseIndex::passage)
                .toProjection();
    }

    private static Passages.Passage passage(List<?> parts) {
        List<List<String>> texts = parts.subList(1, parts.size()).stream()
                .map(part -> ((List<?>) part).stream().map(String.class::cast).toList())
                .toList();
        return new Passages.Passage((String) parts.get(0), texts);
    }
}
