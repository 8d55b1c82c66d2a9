package org.suqiu.humancheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.suqiu.identity.RemoteAddress;
import org.suqiu.rules.Pace;
import org.suqiu.rules.TooManyTries;

/** Asked before a page does what robots could do without end. Keeps the machine's clock. */
@ApplicationScoped
public class HumanCheck {

    /** Many phones share one address of their network, and some hotlines have no secure connection to prove anything over. */
    static final int MOST_WITHOUT_PROOF = 30;

    static final Duration AN_HOUR = Duration.ofHours(1);
    static final int WRONG_CODES_BEFORE_DOUBT = 3;
    static final Duration DOUBT = Duration.ofMinutes(15);

    @Inject
    Challenger challenger;

    @Inject
    SpentChallenges spentChallenges;

    @Inject
    RemoteAddress address;

    private final Pace withoutProof = new Pace(MOST_WITHOUT_PROOF, AN_HOUR);
    private final Pace wrongCodes = new Pace(WRONG_CODES_BEFORE_DOUBT, DOUBT);

    public Challenge challenge() {
        return challenger.challenge(Instant.now());
    }

    /**
     * Lets in whoever brings the solution of a challenge, once; and from each address some an hour who bring none, because
     * their browser runs no scripts.
     *
     * @throws TooManyTries for more than some without a solution
     */
    public void admit(String proof) {
        boolean proved = challenger.solved(proof).filter(this::isSpentNow).isPresent();
        if (!proved) {
            withoutProof.count(address.value(), Instant.now());
        }
    }

    /** The same, but only where access codes were guessed at lately. */
    public void admitToGuess(String proof) {
        if (wrongCodes.isUsedUp(address.value(), Instant.now())) {
            admit(proof);
        }
    }

    /** Somebody was wrong about an access code. */
    public void doubt() {
        if (!wrongCodes.isUsedUp(address.value(), Instant.now())) {
            wrongCodes.count(address.value(), Instant.now());
        }
    }

    private boolean isSpentNow(String challenge) {
        if (spentChallenges.isSpent(challenge)) {
            return false;
        }
        try {
            spentChallenges.spend(challenge, Instant.now());
            return true;
        } catch (RuntimeException failure) {
            // The same solution at the same moment: the other one was first.
            if (spentChallenges.isSpent(challenge)) {
                return false;
            }
            throw failure;
        }
    }
}
