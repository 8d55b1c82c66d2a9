package org.suqiu.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.suqiu.identity.SecretKeeper;
import org.suqiu.rules.InvalidInput;

/**
 * The same key and body within a day give the same answer, access code included. The answer is sealed under the caller's
 * key, of which only a hash is kept: the database alone does not reveal it. Keeps the machine's clock.
 */
@ApplicationScoped
public class IdempotentFilings {

    private static final Duration KEPT = Duration.ofHours(24);
    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    SecretKeeper secretKeeper;

    /** @throws InvalidInput when the key was used for another body */
    @Transactional(TxType.REQUIRES_NEW)
    Optional<Acknowledgement> earlierAnswer(RepeatKey repeatKey) {
        if (!repeatKey.isGiven()) {
            return Optional.empty();
        }
        var earlier = entityManager.find(IdempotentFiling.class, keyHash(repeatKey));
        if (earlier == null) {
            return Optional.empty();
        }
        if (earlier.filedAt.isBefore(Instant.now().minus(KEPT))) {
            entityManager.remove(earlier);
            return Optional.empty();
        }
        if (!earlier.bodyHash.equals(bodyHash(repeatKey))) {
            throw new InvalidInput("/Idempotency-Key", "key-used-for-another-body");
        }
        return Optional.of(read(secretKeeper.open(earlier.sealedAnswer, "repeat-answer", repeatKey.key())));
    }

    /** Flushed at once: of two posts at the same moment the second waits here, and fails when the first commits. */
    void begin(RepeatKey repeatKey) {
        if (repeatKey.isGiven()) {
            entityManager.persist(new IdempotentFiling(keyHash(repeatKey), bodyHash(repeatKey), Instant.now()));
            entityManager.flush();
        }
    }

    void finish(RepeatKey repeatKey, Acknowledgement answer) {
        if (repeatKey.isGiven()) {
            String sealed = secretKeeper.seal(write(answer), "repeat-answer", repeatKey.key());
            entityManager.find(IdempotentFiling.class, keyHash(repeatKey)).answer(answer.number(), sealed);
        }
    }

    /** @return how many answers were older than a day */
    @Transactional
    public int forgetOld() {
        return entityManager
                .createQuery("delete from IdempotentFiling f where f.filedAt < :limit")
                .setParameter("limit", Instant.now().minus(KEPT))
                .executeUpdate();
    }

    private String keyHash(RepeatKey repeatKey) {
        return secretKeeper.hash("repeat-key", repeatKey.key());
    }

    private String bodyHash(RepeatKey repeatKey) {
        return secretKeeper.hash("repeat-body", repeatKey.key(), repeatKey.body());
    }

    private static String write(Acknowledgement answer) {
        try {
            return JSON.writeValueAsString(answer);
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }

    private static Acknowledgement read(String json) {
        try {
            return JSON.readValue(json, Acknowledgement.class);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("the kept answer to a filing cannot be read", damaged);
        }
    }
}
