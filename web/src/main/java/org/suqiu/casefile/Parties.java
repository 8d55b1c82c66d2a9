package org.suqiu.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Everybody on the complaining side: in full for those who work on the case, else masked in the database. */
@ApplicationScoped
public class Parties {

    private static final String OF_THE_CASE = " where p.caseNumber = :number";

    private static final String MASKED_PARTY = "select " + mask("p") + " from Party p" + OF_THE_CASE;

    private static final String MASKED_JOINT = "select " + mask("p.person")
            + ", p.representative, p.id from JointParty p" + OF_THE_CASE + " order by p.id";

    private static final String MASKED_PROXY =
            "select " + mask("p.person") + ", p.validUntil from Proxy p" + OF_THE_CASE;

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
        Proxy proxy = entityManager.find(Proxy.class, caseFile.number());
        return new Representation(jointOf(caseFile), proxy == null ? null : proxy.details());
    }

    public List<JointComplainant> jointOf(CaseFile caseFile) {
        return entityManager
                .createQuery("select p from JointParty p where p.caseNumber = :number order by p.id", JointParty.class)
                .setParameter("number", caseFile.number())
                .getResultStream()
                .map(JointParty::details)
                .toList();
    }

    Representation maskedOf(CaseFile caseFile) {
        List<JointComplainant> joint = masked(MASKED_JOINT, caseFile)
                .map(row ->
                        new JointComplainant((Long) row[4], name(row), phone(row), null, null, null, (Boolean) row[3]))
                .toList();
        Optional<ProxyDetails> proxy = masked(MASKED_PROXY, caseFile)
                .findFirst()
                .map(row -> new ProxyDetails(name(row), phone(row), null, null, null, null, (LocalDate) row[3], null));
        return new Representation(joint, proxy.orElse(null));
    }

    Optional<PartyDetails> maskedPartyOf(CaseFile caseFile) {
        return masked(MASKED_PARTY, caseFile)
                .findFirst()
                .map(row -> new PartyDetails(name(row), phone(row), null, null, null, null));
    }

    private Stream<Object[]> masked(String select, CaseFile caseFile) {
        return entityManager
                .createQuery(select, Object[].class)
                .setParameter("number", caseFile.number())
                .getResultStream();
    }

    private static String mask(String person) {
        return "substring(%1$s.name, 1, 1), substring(%1$s.phone, 1, 3), substring(%1$s.phone, length(%1$s.phone) - 3)"
                .formatted(person);
    }

    private static String name(Object[] row) {
        return row[0] == null ? null : row[0] + "**";
    }

    private static String phone(Object[] row) {
        return row[1] == null ? null : row[1] + "****" + row[2];
    }
}
