package org.suqiu.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;

@ApplicationScoped
public class UploadsUnderway {

    @PersistenceContext
    EntityManager entityManager;

    void add(UploadUnderway upload) {
        entityManager.persist(upload);
    }

    /** Written and let go at once: a file passes through, it is not gathered. */
    void add(UploadPiece piece) {
        entityManager.persist(piece);
        entityManager.flush();
        entityManager.detach(piece);
    }

    Optional<UploadUnderway> byId(String id) {
        return Optional.ofNullable(entityManager.find(UploadUnderway.class, id));
    }

    /** So that of two who go on at the same moment the second sees what the first brought. */
    Optional<UploadUnderway> toGoOn(String id) {
        return Optional.ofNullable(entityManager.find(UploadUnderway.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    byte[] content(String id, long startsAt) {
        UploadPiece piece = entityManager.find(UploadPiece.class, new UploadPiece.Place(id, startsAt));
        entityManager.detach(piece);
        return piece.content();
    }

    void remove(UploadUnderway upload) {
        entityManager
                .createQuery("delete from UploadPiece p where p.place.uploadId = :id")
                .setParameter("id", upload.id())
                .executeUpdate();
        entityManager.remove(upload);
    }

    long bytes() {
        return entityManager
                .createQuery("select coalesce(sum(u.received), 0) from UploadUnderway u", Long.class)
                .getSingleResult();
    }

    int forgetBefore(Instant limit) {
        entityManager
                .createQuery("delete from UploadPiece p where p.place.uploadId in"
                        + " (select u.id from UploadUnderway u where u.begunAt < :limit)")
                .setParameter("limit", limit)
                .executeUpdate();
        return entityManager
                .createQuery("delete from UploadUnderway u where u.begunAt < :limit")
                .setParameter("limit", limit)
                .executeUpdate();
    }
}
