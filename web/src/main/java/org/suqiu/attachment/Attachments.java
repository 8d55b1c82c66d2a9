package org.suqiu.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
public class Attachments {

    /** 20 MB each. */
    public static final long MOST_BYTES = 20L * 1024 * 1024;

    @PersistenceContext
    EntityManager entityManager;

    void add(Attachment attachment) {
        entityManager.persist(attachment);
        entityManager.flush();
    }

    /** Written and let go at once: a file passes through, it is not gathered. */
    void add(AttachmentPart part) {
        entityManager.persist(part);
        entityManager.flush();
        entityManager.detach(part);
    }

    Optional<Attachment> byId(String id) {
        return id == null ? Optional.empty() : Optional.ofNullable(entityManager.find(Attachment.class, id));
    }

    /** So that two filings cannot both have it. */
    Optional<Attachment> toAttach(String id) {
        return Optional.ofNullable(entityManager.find(Attachment.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    public List<Attachment> of(String caseNumber) {
        return entityManager
                .createQuery(
                        "select a from Attachment a where a.caseNumber = :number order by a.uploadedAt, a.id",
                        Attachment.class)
                .setParameter("number", caseNumber)
                .setMaxResults(500)
                .getResultList();
    }

    Optional<byte[]> part(String id, int ordinal) {
        return Optional.ofNullable(entityManager.find(AttachmentPart.class, new AttachmentPart.Place(id, ordinal)))
                .map(AttachmentPart::content);
    }

    long bytesWaiting() {
        return entityManager
                .createQuery("select coalesce(sum(a.size), 0) from Attachment a where a.caseNumber is null", Long.class)
                .getSingleResult();
    }

    int forgetBefore(Instant limit) {
        entityManager
                .createQuery("delete from AttachmentPart p where p.place.attachmentId in"
                        + " (select a.id from Attachment a where a.caseNumber is null and a.uploadedAt < :limit)")
                .setParameter("limit", limit)
                .executeUpdate();
        return entityManager
                .createQuery("delete from Attachment a where a.caseNumber is null and a.uploadedAt < :limit")
                .setParameter("limit", limit)
                .executeUpdate();
    }
}
