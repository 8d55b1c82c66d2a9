package org.suqiu.demo.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;
import org.suqiu.rules.InvalidInput;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ClockAdvanceTest {

    @Test
    void days_weeks_and_hours_are_understood() {
        assertThat(new ClockAdvance("P8D").duration()).isEqualTo(Duration.ofDays(8));
        assertThat(new ClockAdvance("P2W").duration()).isEqualTo(Duration.ofDays(14));
        assertThat(new ClockAdvance("PT36H").duration()).isEqualTo(Duration.ofHours(36));
        assertThat(new ClockAdvance("P400D").duration()).isEqualTo(Duration.ofDays(400));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {"P0D", "-P1D", "P-8D", "P401D", "PT9600H1S", "P1M", "8 days", "P99999999999999999999D", "P999W"})
    void all_else_is_refused(String advance) {
        assertThatThrownBy(() -> new ClockAdvance(advance).duration()).isInstanceOf(InvalidInput.class);
    }
}
