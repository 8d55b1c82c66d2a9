package org.suqiu.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import org.suqiu.notification.OutgoingMessage.Passage;

/** Remembers, in transactions of its own, which messages are in hand, out, or given up. */
@ApplicationScoped
public class Outbox {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Clock clock;

    /** @return {@code IN_HAND} when the caller is to send it now; else what had become of it before */
    @Transactional(TxType.REQUIRES_NEW)
    public Passage takeInHand(String reference, String caseNumber, NoticeMatter matter, NoticeChannel channel) {
        var message = entityManager.find(OutgoingMessage.class, reference, LockModeType.PESSIMISTIC_WRITE);
        if (message == null) {
            message = new OutgoingMessage(reference, caseNumber, matter, channel);
            entityManager.persist(message);
        }
        return message.takeInHand(clock.instant());
    }

    @Transactional(TxType.REQUIRES_NEW)
    public Passage cameTo(String reference, Delivery delivery) {
        return entityManager
                .find(OutgoingMessage.class, reference, LockModeType.PESSIMISTIC_WRITE)
                .cameTo(delivery);
    }

    /** What did not go out and never will by itself, newest first. */
    @Transactional
    public List<OutgoingMessage> givenUp(int most) {
        return entityManager
                .createQuery(
                        "select m from OutgoingMessage m where m.state = :state order by m.lastTriedAt desc, m.reference",
                        OutgoingMessage.class)
                .setParameter("state", Passage.GIVEN_UP)
                .setMaxResults(most)
                .getResultList();
    }
}
