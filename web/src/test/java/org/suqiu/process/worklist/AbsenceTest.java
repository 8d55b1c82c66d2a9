package org.suqiu.process.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suqiu.identity.ActorFixture.HEAD;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AbsenceTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 7, 6);
    private static final LocalDate LAST = LocalDate.of(2026, 7, 10);

    private final Absence absence = new Absence("li");

    AbsenceTest() {
        absence.lasts(FIRST, LAST, "sun", HEAD, Instant.parse("2026-07-01T02:00:00Z"));
    }

    @Test
    void first_and_last_day_are_included() {
        assertThat(absence.covers(FIRST.minusDays(1))).isFalse();
        assertThat(absence.covers(FIRST)).isTrue();
        assertThat(absence.covers(LAST)).isTrue();
        assertThat(absence.covers(LAST.plusDays(1))).isFalse();
    }

    @Test
    void who_is_away_for_one_day_of_it_cannot_stand_in() {
        assertThat(absence.overlaps(LAST, LAST.plusDays(5))).isTrue();
        assertThat(absence.overlaps(FIRST.minusDays(5), FIRST)).isTrue();
        assertThat(absence.overlaps(FIRST.minusDays(5), LAST.plusDays(5))).isTrue();
        assertThat(absence.overlaps(LAST.plusDays(1), LAST.plusDays(5))).isFalse();
    }

    @Test
    void what_is_said_last_counts() {
        absence.lasts(LAST.plusDays(1), LAST.plusDays(1), null, HEAD, Instant.parse("2026-07-02T02:00:00Z"));

        assertThat(absence.covers(FIRST)).isFalse();
        assertThat(absence.deputy()).isNull();
    }
}
