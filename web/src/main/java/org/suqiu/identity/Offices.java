package org.suqiu.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
public class Offices {

    @PersistenceContext
    EntityManager entityManager;

    public Optional<Office> byCode(String code) {
        return code == null ? Optional.empty() : Optional.ofNullable(entityManager.find(Office.class, code));
    }

    public List<Office> active() {
        return entityManager
                .createQuery("select o from Office o where o.active order by o.code", Office.class)
                .getResultList();
    }

    /** The office of a department: the county's own, or the prefecture's where the table says so. */
    public Optional<Office> responsible(String department, String countyCode) {
        return entityManager
                .createQuery(
                        "select o from Office o where o.active and o.department = :department and o.countyCode = :county"
                                + " order by o.code",
                        Office.class)
                .setParameter("department", department)
                .setParameter("county", countyCode)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    public List<County> counties() {
        return entityManager
                .createQuery("select c from County c order by c.ordinal", County.class)
                .getResultList();
    }

    /** A county, or the prefecture's own level. */
    public boolean knowsCounty(String code) {
        return code != null && entityManager.find(County.class, code) != null;
    }

    public boolean isOfThePrefecture(String countyCode) {
        if (countyCode == null) {
            return false;
        }
        County county = entityManager.find(County.class, countyCode);
        return county != null && !county.isPrefecture();
    }

    public void add(Office office) {
        entityManager.persist(office);
    }
}
