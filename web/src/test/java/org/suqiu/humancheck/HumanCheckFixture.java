package org.suqiu.humancheck;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.suqiu.identity.SecretKeeperFixture;

/** A check that keeps what is spent in memory, as a database would. */
public final class HumanCheckFixture {

    private HumanCheckFixture() {}

    /** For pages that nobody solves anything for. */
    public static HumanCheck withoutProofs() {
        return from("192.0.2.1", new Spent());
    }

    static HumanCheck from(String address, SpentChallenges spent) {
        var check = new HumanCheck();
        check.challenger = challenger();
        check.spentChallenges = spent;
        check.address = () -> address;
        return check;
    }

    static Challenger challenger() {
        var challenger = new Challenger();
        challenger.secretKeeper = SecretKeeperFixture.loaded();
        return challenger;
    }

    static final class Spent extends SpentChallenges {

        private final Set<String> challenges = new HashSet<>();

        @Override
        public boolean isSpent(String challenge) {
            return challenges.contains(challenge);
        }

        @Override
        public void spend(String challenge, Instant now) {
            challenges.add(challenge);
        }
    }
}
