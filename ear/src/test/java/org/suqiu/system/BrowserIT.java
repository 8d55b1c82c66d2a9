package org.suqiu.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BrowserIT {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "citizen-page.test.mjs",
                "filing.test.mjs",
                "straight-path.test.mjs",
                "keyboard.test.mjs",
                "main-paths.test.mjs",
                "every-console-page.test.mjs",
                "interruptions.test.mjs",
                "long-names.test.mjs",
                "faces.test.mjs"
            })
    void people_can_click_their_way_through(String script) {
        Browser.Outcome outcome = new Browser(SharedServer.get()).runs(script);

        assertThat(outcome.exitCode()).as(outcome.said()).isZero();
    }
}
