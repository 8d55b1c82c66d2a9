package org.suqiu.humancheck;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.altcha.altcha.Altcha;
import org.suqiu.identity.SecretKeeper;

/** Makes challenges, and knows whether a solution is one: of a challenge of ours, not expired, with the right number. */
@ApplicationScoped
class Challenger {

    /** A cheap phone tries some ten thousand numbers in a second, and needs half of these. */
    static final long NUMBERS = 30_000;

    /** Long enough to write down what happened. */
    static final Duration GOOD_FOR = Duration.ofHours(6);

    /** No solution is longer; what is longer is not looked at. */
    private static final int LONGEST = 1000;

    private static final ObjectMapper JSON =
            new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    @Inject
    SecretKeeper secretKeeper;

    Challenge challenge(Instant now) {
        var options = new Altcha.ChallengeOptions()
                .setHmacKey(key())
                .setMaxNumber(NUMBERS)
                .setSecureRandomNumber(true)
                .setExpires(now.plus(GOOD_FOR).getEpochSecond());
        try {
            return Challenge.of(Altcha.createChallenge(options));
        } catch (Exception impossible) {
            throw new IllegalStateException("no challenge can be made", impossible);
        }
    }

    /** @return the challenge that was solved, by which it is known; nothing for whatever is no solution */
    Optional<String> solved(String proof) {
        return proof.isEmpty() || proof.length() > LONGEST
                ? Optional.empty()
                : read(proof).filter(this::isRight).map(solution -> solution.challenge);
    }

    /** Anybody can write anything into the field. */
    private static Optional<Altcha.Payload> read(String proof) {
        try {
            String json = new String(Base64.getDecoder().decode(proof), StandardCharsets.UTF_8);
            return Optional.ofNullable(JSON.readValue(json, Altcha.Payload.class));
        } catch (IllegalArgumentException | JsonProcessingException noSolution) {
            return Optional.empty();
        }
    }

    /** The library throws whatever what it is given leads it to. */
    private boolean isRight(Altcha.Payload solution) {
        try {
            return Altcha.verifySolution(solution, key(), true);
        } catch (Exception noSolution) {
            return false;
        }
    }

    private String key() {
        return secretKeeper.hash("human-check");
    }
}
