package org.suqiu.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.suqiu.identity.Actor;
import org.suqiu.identity.CaseSight;

/** The cases behind a figure, for those who may see them. */
@ApplicationScoped
public class CountedCases {

    private static final Set<Figure> DECIDING =
            EnumSet.of(Figure.ACCEPTED, Figure.REFUSED, Figure.ENDED_BEFORE_DECISION, Figure.VERIFIED);

    private static final String STILL_OPEN = " and not exists (select d.id from CountedEvent d"
            + " where d.caseNumber = e.caseNumber and d.figure in :deciding)";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Statistics statistics;

    /** Of a rate, the cases of its whole; in the order in which they were counted. @param after the last one shown before */
    @Transactional
    public List<CountedEvent> behind(Definition definition, Selection selection, Actor reader, long after, int most) {
        statistics.requireBegun(selection.period());
        var from = new Source(By.COUNTY, selection);
        boolean undecided = definition == Definition.UNDECIDED;
        var query = from.bind(entityManager.createQuery(
                        "select e from %s where %s and %s and e.figure in :figures and e.id > :after%s order by e.id"
                                .formatted(
                                        from.tablesWithTheCase(),
                                        from.condition(),
                                        new FiguresSight(reader).condition(definition),
                                        undecided ? STILL_OPEN : ""),
                        CountedEvent.class))
                .setParameter("figures", definition.counted())
                .setParameter("after", after);
        new CaseSight(reader).parameters().forEach(query::setParameter);
        if (undecided) {
            query.setParameter("deciding", DECIDING);
        }
        return query.setMaxResults(most).getResultList();
    }
}
