package org.suqiu.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import org.suqiu.identity.Actor;
import org.suqiu.identity.StaffActed;
import org.suqiu.rules.NotFound;
import org.suqiu.rules.StaleVersion;

/** Where stock answers are looked up and kept. There are hundreds of them, not thousands: all are looked through. */
@ApplicationScoped
public class StockAnswerDesk {

    /** More than one reads while a caller waits. */
    private static final int FITTING = 20;

    private static final int ALL = 1_000;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Clock clock;

    @Inject
    Event<StaffActed> acted;

    /** Those that are offered; the one that fits best first. */
    @Transactional
    public List<StockAnswer> to(String typed) {
        ToIntFunction<StockAnswer> fit = answer -> answer.wording().fits(typed);
        return entityManager
                .createQuery("select a from StockAnswer a where a.wording.active = true", StockAnswer.class)
                .getResultStream()
                .filter(answer -> fit.applyAsInt(answer) > 0)
                .sorted(Comparator.comparingInt(fit).reversed().thenComparing(StockAnswer::id))
                .limit(FITTING)
                .toList();
    }

    /** For who keeps them: also those that are no longer offered, behind the others. */
    @Transactional
    public List<StockAnswer> all() {
        return entityManager
                .createQuery("select a from StockAnswer a order by a.wording.active desc, a.id", StockAnswer.class)
                .setMaxResults(ALL)
                .getResultList();
    }

    @Transactional
    public StockAnswer add(Wording wording, Actor by) {
        var answer = new StockAnswer(wording, by.username(), clock.instant());
        entityManager.persist(answer);
        acted.fire(new StaffActed(by, "ANSWER_CHANGED", null, answer.id().toString()));
        return answer;
    }

    /** @param expected the version that was read; null where the caller does not mind */
    @Transactional
    public StockAnswer change(long id, Integer expected, Wording wording, Actor by) {
        StockAnswer answer = entityManager.find(StockAnswer.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (answer == null) {
            throw new NotFound("answer");
        }
        if (expected != null && expected != answer.version()) {
            throw new StaleVersion(answer.version());
        }
        answer.reword(wording, by.username(), clock.instant());
        entityManager.flush();
        acted.fire(new StaffActed(by, "ANSWER_CHANGED", null, answer.id().toString()));
        return answer;
    }
}
