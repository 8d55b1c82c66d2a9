package org.suqiu.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suqiu.deadlines.LimitCases.MAY_6;
import static org.suqiu.deadlines.LimitCases.inMediation;
import static org.suqiu.deadlines.LimitCases.inVerification;

import java.time.LocalDate;
import java.util.Date;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.suqiu.calendar.CalendarFixture;
import org.suqiu.casefile.AlarmKind;
import org.suqiu.casefile.CaseFileFixture;
import org.suqiu.casefile.Step;
import org.suqiu.clock.MovableClock;
import org.suqiu.identity.Role;

/** Who is warned of a limit and who hears that it was missed, on a real database. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LimitAlarmsIT {

    /** Contract: the light; policy: who hears of it, as entered. */
    @Test
    void alarms_ring_two_working_days_before_the_due_date_and_on_the_day_after_it() {
        try (LimitOffice office = inMediation("order-121", MAY_6)) {
            assertThat(office.steps.amberAt(CaseFileFixture.NUMBER, "MEDIATION"))
                    .isEqualTo(midnight(LocalDate.of(2026, 7, 2)));
            assertThat(office.steps.lateAt(CaseFileFixture.NUMBER, "MEDIATION"))
                    .isEqualTo(midnight(LocalDate.of(2026, 7, 6)));
            assertThat(office.alarms.told(Step.MEDIATION, AlarmKind.ESCALATION))
                    .containsExactlyInAnyOrder(Role.HEAD, Role.SUPERVISOR);
        }
    }

    @Test
    void what_rang_rings_again_for_the_date_that_an_extension_brings() {
        try (LimitOffice office = inVerification()) {
            LocalDate before = office.dueOn(Step.VERIFICATION);
            office.on(before);
            assertThat(office.alarms.warn(CaseFileFixture.NUMBER, Step.VERIFICATION))
                    .isTrue();

            office.headGrantsMoreTime();

            LocalDate after = office.dueOn(Step.VERIFICATION);
            assertThat(office.on(after).alarms.warn(CaseFileFixture.NUMBER, Step.VERIFICATION))
                    .isTrue();
            assertThat(office.on(after.plusDays(1)).alarms.escalate(CaseFileFixture.NUMBER, Step.VERIFICATION))
                    .isTrue();
        }
    }

    @Test
    void what_rang_rings_again_after_an_appraisal_and_not_for_a_date_that_is_over_too() {
        try (LimitOffice office = inMediation("order-121", MAY_6)) {
            office.on(LocalDate.of(2026, 7, 3));
            office.alarms.warn(CaseFileFixture.NUMBER, Step.MEDIATION);

            office.suspends(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 10));

            assertThat(office.alarms.warn(CaseFileFixture.NUMBER, Step.MEDIATION))
                    .isTrue();
        }
        try (LimitOffice office = inVerification()) {
            office.on(LocalDate.of(2026, 12, 1));
            office.alarms.escalate(CaseFileFixture.NUMBER, Step.VERIFICATION);

            office.publishes(CalendarFixture.national());

            assertThat(office.alarms.escalate(CaseFileFixture.NUMBER, Step.VERIFICATION))
                    .isFalse();
        }
    }

    @Test
    void a_rule_that_gives_more_time_lets_a_late_step_wait_and_leaves_the_light_alone() {
        try (LimitOffice office = inMediation("order-121", MAY_6)) {
            office.rules.of(Step.MEDIATION, AlarmKind.WARNING).orElseThrow().change(5, Set.of(Role.HEAD));
            office.rules.of(Step.MEDIATION, AlarmKind.ESCALATION).orElseThrow().change(1, Set.of(Role.HEAD));

            assertThat(office.steps.amberAt(CaseFileFixture.NUMBER, "MEDIATION"))
                    .isEqualTo(midnight(LocalDate.of(2026, 6, 29)));
            assertThat(office.deadline(Step.MEDIATION).amberOn()).isEqualTo("2026-07-02");
            assertThat(office.on(LocalDate.of(2026, 7, 6)).alarms.escalate(CaseFileFixture.NUMBER, Step.MEDIATION))
                    .isFalse();
            assertThat(office.on(LocalDate.of(2026, 7, 7)).alarms.escalate(CaseFileFixture.NUMBER, Step.MEDIATION))
                    .isTrue();
            assertThat(office.alarms.escalate(CaseFileFixture.NUMBER, Step.MEDIATION))
                    .isFalse();
        }
    }

    private static Date midnight(LocalDate day) {
        return Date.from(day.atStartOfDay(MovableClock.ZONE).toInstant());
    }
}
