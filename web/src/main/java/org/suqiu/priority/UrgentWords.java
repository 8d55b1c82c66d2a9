package org.suqiu.priority;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseReceived;
import org.suqiu.casefile.Priorities;
import org.suqiu.casefile.Urgency;
import org.suqiu.identity.Actor;

/** Reads the facts of each filing before anybody does. */
@ApplicationScoped
class UrgentWords {

    private static final int BEFORE_THE_PROCESS = 200;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Priorities priorities;

    void onReceived(@Observes @Priority(BEFORE_THE_PROCESS) CaseReceived received) {
        CaseFile caseFile = received.caseFile();
        if (caseFile.isOpen()) {
            priorities.raise(caseFile, reasonsIn(all(), caseFile.incident().facts()), Actor.SYSTEM);
        }
    }

    static List<Urgency> reasonsIn(List<UrgentWord> words, String facts) {
        return words.stream()
                .filter(word -> word.standsIn(facts))
                .map(UrgentWord::reason)
                .distinct()
                .toList();
    }

    private List<UrgentWord> all() {
        return entityManager
                .createQuery("select w from UrgentWord w", UrgentWord.class)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultList();
    }
}
