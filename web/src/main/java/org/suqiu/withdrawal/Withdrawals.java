package org.suqiu.withdrawal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

@ApplicationScoped
public class Withdrawals {

    @PersistenceContext
    EntityManager entityManager;

    /** A case that a review resumed may be taken back again: the last time counts. */
    void keep(Withdrawal withdrawal) {
        entityManager.merge(withdrawal);
    }

    Optional<Withdrawal> of(String caseNumber) {
        return Optional.ofNullable(entityManager.find(Withdrawal.class, caseNumber));
    }
}
