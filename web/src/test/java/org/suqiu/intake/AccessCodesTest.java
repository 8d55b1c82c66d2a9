package org.suqiu.intake;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.suqiu.identity.SecretKeeperFixture;
import org.suqiu.rules.NotFound;
import org.suqiu.rules.TooManyTries;

/** Nobody guesses a code, shuts others out, or learns which numbers there are (Order 121, Art. 37). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AccessCodesTest {

    private static final String NUMBER = "654201-20260520-0001";
    private static final String UNKNOWN = "654201-20260520-9999";
    private static final int MOST_OF_ONE = 10;

    private final Map<Object, CaseAccess> kept = new HashMap<>();
    private final AccessCodes codes = new AccessCodes();
    private final String code;
    private String caller = "192.0.2.1";

    AccessCodesTest() {
        codes.entityManager = inMemory();
        codes.secretKeeper = SecretKeeperFixture.loaded();
        codes.address = () -> caller;
        code = codes.issue(NUMBER);
    }

    @Test
    void the_code_opens_in_any_case_and_with_or_without_its_line() {
        assertThatCode(() -> codes.requireRight(NUMBER, code)).doesNotThrowAnyException();
        assertThatCode(() -> codes.requireRight(NUMBER, code.toLowerCase().replace("-", " ")))
                .doesNotThrowAnyException();
    }

    @Test
    void after_ten_wrong_codes_even_the_right_one_waits() {
        isWrong(MOST_OF_ONE);

        assertThatThrownBy(() -> codes.requireRight(NUMBER, code)).isInstanceOf(TooManyTries.class);
    }

    @Test
    void who_guesses_shuts_nobody_else_out() {
        isWrong(MOST_OF_ONE);
        caller = "192.0.2.2";

        assertThatCode(() -> codes.requireRight(NUMBER, code)).doesNotThrowAnyException();
    }

    @Test
    void whoever_gets_in_has_all_tries_again() {
        isWrong(MOST_OF_ONE - 1);
        codes.requireRight(NUMBER, code);
        isWrong(MOST_OF_ONE - 1);

        assertThatCode(() -> codes.requireRight(NUMBER, code)).doesNotThrowAnyException();
    }

    @Test
    void an_unknown_number_is_answered_and_limited_like_a_wrong_code() {
        for (int tried = 0; tried < MOST_OF_ONE; tried++) {
            assertThatThrownBy(() -> codes.requireRight(UNKNOWN, code)).isInstanceOf(NotFound.class);
        }

        assertThatThrownBy(() -> codes.requireRight(UNKNOWN, code)).isInstanceOf(TooManyTries.class);
    }

    @Test
    void guesses_from_everywhere_are_limited_for_each_case() {
        for (int guesser = 0; guesser < CaseAccess.MOST_WRONG_TRIES / MOST_OF_ONE; guesser++) {
            caller = "198.51.100." + guesser;
            isWrong(MOST_OF_ONE);
        }
        caller = "192.0.2.2";

        assertThatThrownBy(() -> codes.requireRight(NUMBER, code)).isInstanceOf(TooManyTries.class);
    }

    private void isWrong(int times) {
        for (int tried = 0; tried < times; tried++) {
            assertThatThrownBy(() -> codes.requireRight(NUMBER, "WRONG")).isInstanceOf(NotFound.class);
        }
    }

    /** Finds what was persisted, as a database would. */
    private EntityManager inMemory() {
        return (EntityManager) Proxy.newProxyInstance(
                AccessCodesTest.class.getClassLoader(),
                new Class<?>[] {EntityManager.class},
                (self, asked, given) -> switch (asked.getName()) {
                    case "find" -> kept.get(given[1]);
                    case "persist" -> kept.put(((CaseAccess) given[0]).caseNumber, (CaseAccess) given[0]);
                    default -> throw new UnsupportedOperationException(asked.getName());
                });
    }
}
