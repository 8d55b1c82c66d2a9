package org.suqiu.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.OptimisticLockException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.suqiu.casefile.CaseReading;
import org.suqiu.identity.Actor;
import org.suqiu.identity.Caller;
import org.suqiu.rules.NotFound;
import org.suqiu.rules.RuleViolation;

/** Whatever is not possible is answered with what is. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class StillPossibleTest {

    private static final String NUMBER = "65420120260522000017";
    private static final String HIDDEN = "65420120260522000024";
    private static final List<String> ACTIONS = List.of("acceptance", "extensions");
    private static final Pattern VIOLATION = Pattern.compile("new RuleViolation\\(\\s*\"([a-z0-9-]+)\"");

    private final StillPossible stillPossible = new StillPossible();

    @BeforeEach
    void a_handler_asks() {
        stillPossible.caller = new Caller();
        stillPossible.caseReading = new OneCase();
    }

    static Stream<RuleViolation> everyRule() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream()
                    .flatMap(file -> VIOLATION.matcher(text(file)).results())
                    .map(found -> found.group(1))
                    .distinct()
                    .map(RuleViolation::new);
        }
    }

    @ParameterizedTest
    @MethodSource("everyRule")
    void every_rule_of_a_case_is_answered_with_what_is_possible_there(RuleViolation violation) {
        assertThat(answered(violation, NUMBER)).isEqualTo(ACTIONS);
        assertThat(answered(violation.about(NUMBER), null)).isEqualTo(ACTIONS);
    }

    @ParameterizedTest
    @MethodSource("everyRule")
    void every_rule_beyond_cases_is_answered_with_nothing_possible(RuleViolation violation) {
        assertThat(answered(violation, null)).isNotNull().isEmpty();
    }

    @Test
    void a_lost_race_too() {
        assertThat(answered(new OptimisticLockException(), NUMBER)).isEqualTo(ACTIONS);
        assertThat(answered(new OptimisticLockException(), null)).isNotNull().isEmpty();
    }

    @Test
    void nothing_is_told_of_a_case_that_the_caller_may_not_see() {
        assertThat(answered(new RuleViolation("held-by-another"), HIDDEN)).isEmpty();
        assertThat(answered(new RuleViolation("held-by-another").about(HIDDEN), null))
                .isEmpty();
    }

    @Test
    void what_a_rule_says_itself_stands() {
        var violation = new RuleViolation("already-rated").butPossible(List.of("review"));

        assertThat(answered(violation, NUMBER)).containsExactly("review");
    }

    private List<String> answered(RuntimeException failure, String numberInAddress) {
        return stillPossible
                .instead(Refusals.of(failure).orElseThrow(), numberInAddress)
                .possible();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static final class OneCase extends CaseReading {

        @Override
        public List<String> possible(String number, Actor reader) {
            if (number.equals(NUMBER)) {
                return ACTIONS;
            }
            throw new NotFound("case");
        }
    }
}
