package org.suqiu.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hibernate.search.mapper.orm.Search;
import org.suqiu.casefile.CaseFile;

/** Writes documents as the tables stand, and reads from the tables what the index is compared with. */
@ApplicationScoped
public class CaseIndexer {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    CaseSurroundings surroundings;

    @Inject
    GatheredSurroundings gathered;

    @Transactional(TxType.REQUIRES_NEW)
    public void write(List<String> numbers) {
        List<CaseFile> cases = entityManager
                .createQuery("select c from CaseFile c where c.number in :numbers", CaseFile.class)
                .setParameter("numbers", numbers)
                .getResultList();
        gathered.keep(surroundings.of(cases));
        var plan = Search.session(entityManager).indexingPlan();
        cases.forEach(plan::addOrUpdate);
        // Now rather than at the commit, where a failure would be logged and forgotten.
        plan.execute();
    }

    /** Documents without a case. */
    @Transactional(TxType.REQUIRES_NEW)
    public void forget(List<String> numbers) {
        var plan = Search.session(entityManager).indexingPlan();
        numbers.forEach(number -> List.of(Drawer.OPEN, Drawer.CONFIDENTIAL)
                .forEach(drawer -> plan.purge(CaseFile.class, number, drawer)));
    }

    /** @return number → version, in the order of numbers, after the given one */
    @Transactional(TxType.REQUIRES_NEW)
    public Map<String, Integer> versionsAfter(String number, int most) {
        Map<String, Integer> versions = new TreeMap<>();
        entityManager
                .createQuery(
                        "select c.number, c.version from CaseFile c where c.number > :after order by c.number",
                        Object[].class)
                .setParameter("after", number)
                .setMaxResults(most)
                .getResultList()
                .forEach(row -> versions.put((String) row[0], (Integer) row[1]));
        return versions;
    }

    /** @return those of the numbers that the table has */
    @Transactional(TxType.REQUIRES_NEW)
    public Set<String> known(List<String> numbers) {
        return numbers.isEmpty()
                ? Set.of()
                : Set.copyOf(entityManager
                        .createQuery("select c.number from CaseFile c where c.number in :numbers", String.class)
                        .setParameter("numbers", numbers)
                        .getResultList());
    }

    @Transactional(TxType.REQUIRES_NEW)
    public long cases() {
        return entityManager
                .createQuery("select count(c) from CaseFile c", Long.class)
                .getSingleResult();
    }
}
