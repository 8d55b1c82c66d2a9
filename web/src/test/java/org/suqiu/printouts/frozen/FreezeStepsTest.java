package org.suqiu.printouts.frozen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.suqiu.calendar.CalendarBook;
import org.suqiu.calendar.CalendarFixture;
import org.suqiu.calendar.Calendars;
import org.suqiu.casefile.Policy;
import org.suqiu.casefile.Settings;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FreezeStepsTest {

    @ParameterizedTest
    @CsvSource({
        "2025-12,2026-01-07T16:00:00Z",
        "2026-09,2026-10-12T16:00:00Z",
        "2024-02,2024-03-06T16:00:00Z",
        "2026-01,2026-02-05T16:00:00Z",
    })
    void a_month_is_closed_at_midnight_of_the_fifth_working_day_of_the_next(String month, Instant expected) {
        assertThat(steps(5).freezesAt(month).toInstant()).isEqualTo(expected);
    }

    @Test
    void an_installation_may_set_another_working_day() {
        assertThat(steps(1).freezesAt("2026-09").toInstant()).isEqualTo("2026-10-07T16:00:00Z");
    }

    private static FreezeSteps steps(int workingDay) {
        var steps = new FreezeSteps();
        steps.calendars = new Calendars() {
            @Override
            public CalendarBook book() {
                return CalendarFixture.book();
            }
        };
        steps.settings = new Settings() {
            @Override
            public int number(Policy policy) {
                return workingDay;
            }
        };
        return steps;
    }
}
