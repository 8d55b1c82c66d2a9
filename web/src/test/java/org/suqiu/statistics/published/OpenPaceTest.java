package org.suqiu.statistics.published;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.suqiu.rules.TooManyTries;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OpenPaceTest {

    private final OpenPace pace = new OpenPace();

    @Test
    void who_takes_away_too_much_waits_and_nobody_else_does() {
        pace.address = () -> "198.51.100.7";
        for (int download = 0; download < OpenPace.MOST; download++) {
            pace.count();
        }
        assertThatThrownBy(pace::count).isInstanceOf(TooManyTries.class);

        pace.address = () -> "198.51.100.8";
        assertThatCode(pace::count).doesNotThrowAnyException();
    }
}
