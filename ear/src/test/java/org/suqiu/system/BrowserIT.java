package org.suqiu.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What people click, in two browsers at a time: one alone leaves a core idle. Scripts that count a county's cases stand
 * in one row with those that file there.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class BrowserIT {

    @Nested
    @Execution(ExecutionMode.CONCURRENT)
    class What_they_came_for {

        @Execution(ExecutionMode.SAME_THREAD)
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "citizen-page.test.mjs",
                    "filing.test.mjs",
                    "straight-path.test.mjs",
                    "keyboard.test.mjs",
                    "main-paths.test.mjs",
                    "faces.test.mjs"
                })
        void is_done(String script) {
            passes(script);
        }
    }

    @Nested
    @Execution(ExecutionMode.CONCURRENT)
    class Every_page {

        @Execution(ExecutionMode.SAME_THREAD)
        @ParameterizedTest
        @ValueSource(strings = {"every-console-page.test.mjs", "interruptions.test.mjs", "long-names.test.mjs"})
        void has_no_barrier_and_holds_whatever_comes(String script) {
            passes(script);
        }
    }

    private static void passes(String script) {
        Browser.Outcome outcome = new Browser(SharedServer.get()).runs(script);

        assertThat(outcome.exitCode()).as(outcome.said()).isZero();
    }
}
