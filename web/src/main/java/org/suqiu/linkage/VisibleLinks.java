package org.suqiu.linkage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseLink;
import org.suqiu.identity.Actor;
import org.suqiu.identity.CaseSight;

/** The one place where links are read for people: only those whose other end the reader may see (Order 121, Art. 37). */
@ApplicationScoped
class VisibleLinks {

    private static final int MOST = 500;

    @PersistenceContext
    EntityManager entityManager;

    List<LinkedCase> of(CaseFile caseFile, Actor reader) {
        var sight = new CaseSight(reader);
        var query = entityManager.createQuery(
                "select l, c from CaseLink l, CaseFile c where (l.ends.later = :number and c.number = l.ends.earlier"
                        + " or l.ends.earlier = :number and c.number = l.ends.later) and "
                        + sight.condition("c", "handler") + " order by l.linkedAt, c.number",
                Object[].class);
        sight.parameters().forEach(query::setParameter);
        return query.setParameter("number", caseFile.number()).setMaxResults(MOST).getResultList().stream()
                .map(row -> new LinkedCase((CaseLink) row[0], (CaseFile) row[1]))
                .toList();
    }
}
