package org.suqiu.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Everybody beside the one who filed: in full for those who work on the case, else masked in the database. */
@ApplicationScoped
public class Parties {

    private static final String MASK =
            "substring(p.name, 1, 1), substring(p.phone, 1, 3), substring(p.phone, length(p.phone) - 3)";

    @PersistenceContext
    EntityManager entityManager;

    public void add(String caseNumber, Representation representation) {
        representation.joint().forEach(joint -> entityManager.persist(new JointParty(caseNumber, joint)));
        if (representation.proxy() != null) {
            entityManager.persist(new Proxy(caseNumber, representation.proxy()));
        }
    }

    /** What was not known when the case was filed. */
    public void complete(CaseFile caseFile, PartyDetails details) {
        Optional.ofNullable(entityManager.find(Party.class, caseFile.number()))
                .ifPresentOrElse(
                        party -> party.complete(details),
                        () -> entityManager.persist(new Party(caseFile.number(), details)));
    }

    public Representation of(CaseFile caseFile) {
        List<JointComplainant> joint = entityManager
                .createQuery("select p from JointParty p where p.caseNumber = :number order by p.id", JointParty.class)
                .setParameter("number", caseFile.number())
                .getResultStream()
                .map(JointParty::details)
                .toList();
        Proxy proxy = entityManager.find(Proxy.class, caseFile.number());
        return new Representation(joint, proxy == null ? null : proxy.details());
    }

    Representation maskedOf(CaseFile caseFile) {
        List<JointComplainant> joint =
                rows("select " + MASK + ", p.representative from JointParty p", caseFile).stream()
                        .map(row -> new JointComplainant(name(row), phone(row), null, null, null, (Boolean) row[3]))
                        .toList();
        ProxyDetails proxy = rows("select " + MASK + ", p.validUntil from Proxy p", caseFile).stream()
                .findFirst()
                .map(row -> new ProxyDetails(name(row), phone(row), null, null, null, null, (LocalDate) row[3], null))
                .orElse(null);
        return new Representation(joint, proxy);
    }

    private List<Object[]> rows(String select, CaseFile caseFile) {
        return entityManager
                .createQuery(select + " where p.caseNumber = :number order by p.name", Object[].class)
                .setParameter("number", caseFile.number())
                .getResultList();
    }

    private static String name(Object[] row) {
        return row[0] == null ? null : row[0] + "**";
    }

    private static String phone(Object[] row) {
        return row[1] == null ? null : row[1] + "****" + row[2];
    }
}
