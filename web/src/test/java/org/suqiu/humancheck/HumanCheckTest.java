package org.suqiu.humancheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.stream.LongStream;
import org.altcha.altcha.Altcha;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.suqiu.rules.TooManyTries;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HumanCheckTest {

    private final HumanCheckFixture.Spent spent = new HumanCheckFixture.Spent();
    private final HumanCheck check = HumanCheckFixture.from("192.0.2.1", spent);
    private final Challenger challenger = HumanCheckFixture.challenger();

    @Test
    void whoever_solves_a_challenge_each_time_is_let_in_as_often_as_that() {
        for (int filing = 0; filing <= HumanCheck.MOST_WITHOUT_PROOF; filing++) {
            String proof = solved(check.challenge());

            assertThatCode(() -> check.admit(proof)).doesNotThrowAnyException();
        }
    }

    @Test
    void without_proof_some_an_hour_are_let_in_from_each_address() {
        withoutProofAsOftenAsMayBe();

        assertThatThrownBy(() -> check.admit("")).isInstanceOf(TooManyTries.class);
        assertThatCode(() -> HumanCheckFixture.from("192.0.2.2", spent).admit(""))
                .doesNotThrowAnyException();
    }

    @Test
    void a_solution_counts_once_even_after_the_server_started_anew() {
        String proof = solved(check.challenge());
        check.admit(proof);
        var startedAnew = HumanCheckFixture.from("192.0.2.1", spent);
        for (int filing = 0; filing < HumanCheck.MOST_WITHOUT_PROOF; filing++) {
            startedAnew.admit(proof);
        }

        assertThatThrownBy(() -> startedAnew.admit(proof)).isInstanceOf(TooManyTries.class);
    }

    @Test
    void an_expired_solution_is_none() {
        Instant longAgo = Instant.now().minus(Challenger.GOOD_FOR).minus(Duration.ofMinutes(1));

        assertThat(challenger.solved(solved(challenger.challenge(longAgo)))).isEmpty();
    }

    @Test
    void a_wrong_number_and_a_forged_signature_are_no_solution() {
        Challenge challenge = check.challenge();
        var forged = new Challenge(challenge.algorithm(), challenge.challenge(), 1, challenge.salt(), "00");

        assertThat(challenger.solved(written(challenge, number(challenge) + 1))).isEmpty();
        assertThat(challenger.solved(written(forged, number(challenge)))).isEmpty();
    }

    @Test
    void digits_of_the_number_cannot_be_moved_into_the_moment_of_expiry() {
        Challenge challenge = check.challenge();
        String number = String.valueOf(number(challenge));
        var later = new Challenge(
                challenge.algorithm(),
                challenge.challenge(),
                challenge.maxnumber(),
                challenge.salt() + number.charAt(0),
                challenge.signature());

        assertThat(challenger.solved(written(later, Long.parseLong("0" + number.substring(1)))))
                .isEmpty();
    }

    @Test
    void whatever_is_written_into_the_field_is_at_worst_no_solution() {
        assertThat(challenger.solved("%%%")).isEmpty();
        assertThat(challenger.solved(base64("null"))).isEmpty();
        assertThat(challenger.solved(base64("{}"))).isEmpty();
        assertThat(challenger.solved(base64("{\"salt\":\"a?expires=x\",\"number\":1}")))
                .isEmpty();
        assertThat(challenger.solved("A".repeat(2000))).isEmpty();
    }

    @Test
    void proof_is_asked_for_only_after_some_wrong_access_codes() {
        withoutProofAsOftenAsMayBe();
        assertThatCode(() -> check.admitToGuess("")).doesNotThrowAnyException();
        for (int wrong = 0; wrong < HumanCheck.WRONG_CODES_BEFORE_DOUBT + 1; wrong++) {
            check.doubt();
        }

        assertThatThrownBy(() -> check.admitToGuess("")).isInstanceOf(TooManyTries.class);
        assertThatCode(() -> check.admitToGuess(solved(check.challenge()))).doesNotThrowAnyException();
    }

    private void withoutProofAsOftenAsMayBe() {
        for (int filing = 0; filing < HumanCheck.MOST_WITHOUT_PROOF; filing++) {
            check.admit("");
        }
    }

    private static String solved(Challenge challenge) {
        return written(challenge, number(challenge));
    }

    private static long number(Challenge challenge) {
        return LongStream.rangeClosed(0, challenge.maxnumber())
                .filter(number -> challenge.challenge().equals(hash(challenge.salt() + number)))
                .findFirst()
                .orElseThrow();
    }

    private static String hash(String text) {
        try {
            return Altcha.hashHex(Altcha.Algorithm.SHA256, text);
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String written(Challenge challenge, long number) {
        return base64(
                "{\"algorithm\":\"%s\",\"challenge\":\"%s\",\"number\":%d,\"salt\":\"%s\",\"signature\":\"%s\",\"took\":9}"
                        .formatted(
                                challenge.algorithm(),
                                challenge.challenge(),
                                number,
                                challenge.salt(),
                                challenge.signature()));
    }

    private static String base64(String json) {
        return Base64.getEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
