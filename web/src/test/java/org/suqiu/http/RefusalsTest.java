package org.suqiu.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.suqiu.identity.WrongCredentials;
import org.suqiu.rules.InvalidInput;
import org.suqiu.rules.NotAllowed;
import org.suqiu.rules.NotBuilt;
import org.suqiu.rules.NotFound;
import org.suqiu.rules.RuleViolation;
import org.suqiu.rules.StaleVersion;
import org.suqiu.rules.TooLarge;
import org.suqiu.rules.TooManyTries;
import org.suqiu.rules.Unavailable;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RefusalsTest {

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(new RuleViolation("last-administrator"), 409),
                Arguments.of(new InvalidInput("/name", "required"), 422),
                Arguments.of(new NotFound("user"), 404),
                Arguments.of(new NotAllowed("x"), 403),
                Arguments.of(new WrongCredentials(), 401),
                Arguments.of(new StaleVersion(3), 412),
                Arguments.of(new TooManyTries(Duration.ofSeconds(30)), 429),
                Arguments.of(new NotBuilt("x"), 501),
                Arguments.of(new Unavailable("search", Duration.ofSeconds(30), new IllegalStateException()), 503),
                Arguments.of(new BodyTooLarge(1024), 413),
                Arguments.of(new TooLarge("file-too-large", 20), 413),
                Arguments.of(new MalformedBody("/a", "unknown-field", "a"), 400),
                Arguments.of(new OptimisticLockException(), 409),
                Arguments.of(new PersistenceException(new SQLException("unique", "23505")), 409));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void every_failure_of_the_domain_has_its_status_however_it_is_wrapped(Exception failure, int status) {
        Exception wrapped = new IllegalStateException(new IllegalArgumentException(failure));

        assertThat(Refusals.of(failure).orElseThrow().status()).isEqualTo(status);
        assertThat(Refusals.of(wrapped).orElseThrow().status()).isEqualTo(status);
    }

    @Test
    void parts_that_cannot_be_told_apart_are_no_fault_of_ours() {
        var broken = thrownBy("org.jboss.resteasy.plugins.providers.multipart.MultipartFormDataInputImpl");
        broken.initCause(new IllegalStateException());

        assertThat(Refusals.of(broken).orElseThrow().status()).isEqualTo(400);
        assertThat(Refusals.of(thrownBy("org.suqiu.attachment.UploadDesk"))).isEmpty();
    }

    @Test
    void a_file_that_is_too_large_stays_too_large_among_parts() {
        var broken = thrownBy("org.jboss.resteasy.plugins.providers.multipart.MultipartFormDataInputImpl");
        broken.initCause(new BodyTooLarge(1024));

        assertThat(Refusals.of(broken).orElseThrow().status()).isEqualTo(413);
    }

    private static RuntimeException thrownBy(String library) {
        var failure = new IllegalArgumentException();
        failure.setStackTrace(new StackTraceElement[] {new StackTraceElement(library, "read", null, 1)});
        return failure;
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 405, 406, 413, 415})
    void every_status_of_the_server_keeps_its_number_and_has_a_title(int status) {
        ProblemDocument problem = Refusals.ofStatus(status).in(new Words(Locale.ENGLISH), null);

        assertThat(problem.status()).isEqualTo(status);
        assertThat(problem.title()).doesNotStartWith("title.");
        assertThat(problem.detail()).doesNotStartWith("detail.");
    }

    @Test
    void a_fault_of_ours_is_no_refusal() {
        assertThat(Refusals.of(new NullPointerException())).isEmpty();
        assertThat(Refusals.of(new PersistenceException(new SQLException("too long", "22001"))))
                .isEmpty();
    }

    @Test
    void a_violated_rule_says_what_is_possible_instead() {
        RuleViolation violation = new RuleViolation("username-taken", "li").butPossible(List.of("RENAME"));

        ProblemDocument problem = Refusals.of(violation).orElseThrow().in(new Words(Locale.ENGLISH), null);

        assertThat(problem.type()).isEqualTo("urn:suqiu:problem:username-taken");
        assertThat(problem.detail()).isEqualTo("The user name “li” is taken.");
        assertThat(problem.possible()).containsExactly("RENAME");
    }

    @Test
    void wrong_fields_are_told_in_the_language_of_the_caller() {
        Refusal refusal =
                Refusals.of(new InvalidInput("/facts", "too-long", 4000)).orElseThrow();

        assertThat(refusal.in(new Words(Locale.SIMPLIFIED_CHINESE), null).errors())
                .containsExactly(new ProblemDocument.FieldError("/facts", "too-long", "不得超过 4000 个字符。"));
        assertThat(refusal.in(new Words(Locale.ENGLISH), null).errors())
                .containsExactly(new ProblemDocument.FieldError("/facts", "too-long", "At most 4000 characters."));
    }

    @Test
    void waiting_is_told_in_whole_seconds() {
        Refusal refusal = Refusals.of(new TooManyTries(Duration.ofMillis(1500))).orElseThrow();

        assertThat(refusal.headers()).containsEntry("Retry-After", "2");
    }
}
