package org.suqiu.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import org.suqiu.identity.RemoteAddress;
import org.suqiu.identity.SecretKeeper;
import org.suqiu.rules.NotFound;
import org.suqiu.rules.Pace;
import org.suqiu.rules.TooManyTries;

/**
 * Access codes: hashed with a key that is not in the database, compared in constant time, wrong tries limited. The limits
 * keep the machine's clock: one for each who tries a number, known or not, so that nobody can shut others out or learn which
 * numbers there are; and one for each case, wherever the tries come from.
 */
@ApplicationScoped
public class AccessCodes {

    private static final int MOST_TRIES_OF_ONE = 10;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    SecretKeeper secretKeeper;

    @Inject
    RemoteAddress address;

    private final Pace wrongCodes = new Pace(MOST_TRIES_OF_ONE, CaseAccess.WINDOW);

    /** @return the new code, in clear for this once */
    String issue(String caseNumber) {
        String code = AccessCode.random();
        entityManager.persist(new CaseAccess(caseNumber, hash(caseNumber, code)));
        return code;
    }

    /** The old code ends. */
    String renew(String caseNumber) {
        var access = entityManager.find(CaseAccess.class, caseNumber);
        if (access == null) {
            return issue(caseNumber);
        }
        String code = AccessCode.random();
        access.renew(hash(caseNumber, code));
        return code;
    }

    /**
     * In a transaction of its own that ends well, so that a wrong try is remembered though the request fails; one try after
     * the other, so that each counts.
     *
     * @throws NotFound for an unknown number and for a wrong code: the two are not told apart
     * @throws TooManyTries after ten wrong codes from one address within a quarter of an hour, or a hundred from anywhere
     */
    @Transactional(value = TxType.REQUIRES_NEW, dontRollbackOn = NotFound.class)
    public void requireRight(String caseNumber, String typed) {
        String tried = address.value() + " " + caseNumber;
        wrongCodes.count(tried, Instant.now());
        if (!isRight(caseNumber, typed)) {
            throw new NotFound("tracked-case");
        }
        wrongCodes.forget(tried);
    }

    private boolean isRight(String caseNumber, String typed) {
        var access = entityManager.find(CaseAccess.class, caseNumber, LockModeType.PESSIMISTIC_WRITE);
        String expected = access == null ? hash(caseNumber, AccessCode.random()) : access.codeHash();
        boolean right = sameHash(expected, hash(caseNumber, AccessCode.normal(typed)));
        return access != null && note(access, right);
    }

    private static boolean note(CaseAccess access, boolean right) {
        Instant now = Instant.now();
        Duration wait = access.wait(now);
        if (!wait.isZero()) {
            throw new TooManyTries(wait);
        }
        if (right) {
            access.right();
        } else {
            access.wrong(now);
        }
        return right;
    }

    private String hash(String caseNumber, String code) {
        return secretKeeper.hash("access-code", caseNumber, AccessCode.normal(code));
    }

    private static boolean sameHash(String expected, String given) {
        return MessageDigest.isEqual(
                expected.getBytes(StandardCharsets.US_ASCII), given.getBytes(StandardCharsets.US_ASCII));
    }
}
