package org.suqiu.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.lucene.search.Query;
import org.suqiu.casefile.CaseFile;
import org.suqiu.identity.Actor;

/** Where cases are looked for. What the reader may see is part of what is asked, and looked at again in the table. */
@ApplicationScoped
public class SearchDesk {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    CaseQueryReader reader;

    @Inject
    CaseIndex index;

    @Inject
    IndexQueue queue;

    @Inject
    Misses misses;

    @Inject
    PersonSearches personSearches;

    @Transactional
    public Found find(Question question, Actor actor) {
        queue.settle();
        TypedQuery typed = TypedQuery.read(question.text());
        var sight = new Sight(actor);
        Query strict = reader.strictly(typed, sight);
        Passages passages = index.search(question, strict, sight);
        boolean loosely = passages.total() == 0 && !typed.wanted().isEmpty() && findsNothing(strict, sight);
        if (loosely) {
            passages = index.search(question, reader.loosely(typed, sight), sight);
        }
        if (loosely && passages.total() == 0 && question.from() == 0 && index.isComplete()) {
            misses.count(typed);
        }
        List<Hit> hits = hits(passages, reader.marks(typed), actor);
        personSearches.tell(typed, hits.stream().map(Hit::caseFile).toList(), sight);
        return new Found(
                hits, passages.total(), loosely && passages.total() > 0, index.isComplete(), passages.counts());
    }

    /** Whatever the filters: to narrow a search does not change what its words mean. */
    private boolean findsNothing(Query strict, Sight sight) {
        return index.find(strict, sight, 1).isEmpty();
    }

    /** The index may be a moment behind: the table has the last word on who sees what. */
    private List<Hit> hits(Passages passages, Marks marks, Actor actor) {
        Map<String, CaseFile> cases = load(passages.numbers());
        return passages.found().stream()
                .map(passage -> hit(passage, cases.get(passage.number()), marks, actor))
                .filter(Objects::nonNull)
                .toList();
    }

    private static Hit hit(Passages.Passage passage, CaseFile caseFile, Marks marks, Actor actor) {
        if (caseFile == null || !caseFile.isVisibleTo(actor)) {
            return null;
        }
        List<String> shown = caseFile.showsPartiesTo(actor) ? Fields.MARKED : Fields.MARKED_FOR_ALL;
        return new Hit(caseFile, passage.marked(marks, shown));
    }

    Map<String, CaseFile> load(List<String> numbers) {
        if (numbers.isEmpty()) {
            return Map.of();
        }
        return entityManager
                .createQuery("select c from CaseFile c where c.number in :numbers", CaseFile.class)
                .setParameter("numbers", numbers)
                .getResultStream()
                .collect(Collectors.toMap(CaseFile::number, Function.identity()));
    }
}
