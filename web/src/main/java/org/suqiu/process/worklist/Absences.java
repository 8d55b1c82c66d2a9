package org.suqiu.process.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;
import org.suqiu.identity.Actor;

@ApplicationScoped
public class Absences {

    @PersistenceContext
    EntityManager entityManager;

    public Optional<Absence> of(String username) {
        return Optional.ofNullable(entityManager.find(Absence.class, username));
    }

    boolean isAway(String username, LocalDate day) {
        return of(username).filter(absence -> absence.covers(day)).isPresent();
    }

    boolean standsIn(Actor actor, String username, LocalDate day) {
        return of(username)
                .filter(absence -> absence.covers(day) && absence.isCoveredBy(actor))
                .isPresent();
    }

    void keep(Absence absence) {
        entityManager.persist(absence);
    }

    void remove(Absence absence) {
        entityManager.remove(absence);
    }
}
