package org.suqiu.linkage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseLink;
import org.suqiu.casefile.Kind;
import org.suqiu.casefile.Relation;
import org.suqiu.casefile.Stage;
import org.suqiu.identity.Actor;
import org.suqiu.identity.CaseSight;

/** What came in lately, as far as the reader may see it. */
@ApplicationScoped
class Incidents {

    private static final int MOST = 5000;

    @PersistenceContext
    EntityManager entityManager;

    /** Along the index by kind and day of receipt; oldest first. */
    List<CaseFile> openComplaintsSince(LocalDate day, Actor reader) {
        var sight = new CaseSight(reader);
        var query = entityManager.createQuery(
                "select c from CaseFile c where c.kind = :kind and c.receivedOn >= :day and c.stage <> :closed and "
                        + sight.condition("c", "handler") + " order by c.receivedAt, c.number",
                CaseFile.class);
        sight.parameters().forEach(query::setParameter);
        return query.setParameter("kind", Kind.COMPLAINT)
                .setParameter("day", day)
                .setParameter("closed", Stage.CLOSED)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** At whichever end of a link: the first complaint of an incident is the one that the others are linked to. */
    Set<String> alreadyGrouped(List<String> numbers) {
        return entityManager
                .createQuery(
                        "select l from CaseLink l where l.relation = :relation"
                                + " and (l.ends.later in :numbers or l.ends.earlier in :numbers)",
                        CaseLink.class)
                .setParameter("relation", Relation.SAME_INCIDENT_AS)
                .setParameter("numbers", numbers)
                .getResultStream()
                .flatMap(link -> Stream.of(link.later(), link.earlier()))
                .collect(Collectors.toSet());
    }
}
