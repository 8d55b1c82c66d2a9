package org.suqiu.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
public class StaffMembers {

    @PersistenceContext
    EntityManager entityManager;

    public Optional<StaffMember> byUsername(String username) {
        return username == null
                ? Optional.empty()
                : Optional.ofNullable(entityManager.find(StaffMember.class, username));
    }

    /** Of two who change the same person the second sees what the first has changed. */
    Optional<StaffMember> toChange(String username) {
        return Optional.ofNullable(entityManager.find(StaffMember.class, username, LockModeType.PESSIMISTIC_WRITE));
    }

    public boolean isEmpty() {
        return entityManager
                .createQuery("select s.username from StaffMember s", String.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** In order of username, beginning after the one named; of one office, or of all where none is given. */
    public List<StaffMember> after(String username, String officeCode, int limit) {
        return entityManager
                .createQuery(
                        "select s from StaffMember s where s.username > :after"
                                + " and (:everywhere = true or s.officeCode = :office) order by s.username",
                        StaffMember.class)
                .setParameter("after", username)
                .setParameter("everywhere", officeCode == null)
                .setParameter("office", officeCode == null ? "" : officeCode)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Those whom the head of an office can give a case to. */
    public List<StaffMember> handlersOf(String officeCode) {
        return activeOf(officeCode).stream()
                .filter(member -> member.is(Role.HANDLER))
                .toList();
    }

    /** Where those of a role who work here now receive mail. */
    public List<String> addressesOf(String role) {
        return entityManager
                .createQuery(
                        "select s from StaffMember s where s.active and s.email is not null order by s.username",
                        StaffMember.class)
                .getResultStream()
                .filter(member -> member.is(role))
                .map(StaffMember::email)
                .distinct()
                .toList();
    }

    /**
     * Held until the change is over, and in one order before anybody else is: two who each dismiss the other would leave none,
     * or each wait for the other.
     */
    List<StaffMember> holdAllAtWork() {
        return entityManager
                .createQuery("select s from StaffMember s where s.active order by s.username", StaffMember.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    void add(StaffMember member) {
        entityManager.persist(member);
    }

    private List<StaffMember> activeOf(String officeCode) {
        return entityManager
                .createQuery(
                        "select s from StaffMember s where s.active and s.officeCode = :office order by s.username",
                        StaffMember.class)
                .setParameter("office", officeCode)
                .getResultList();
    }
}
