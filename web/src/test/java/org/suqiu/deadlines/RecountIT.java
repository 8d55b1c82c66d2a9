package org.suqiu.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suqiu.deadlines.LimitCases.MAY_22;
import static org.suqiu.deadlines.LimitCases.inVerification;
import static org.suqiu.deadlines.LimitCases.set;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.suqiu.calendar.CalendarFixture;
import org.suqiu.calendar.MovedDate;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseFileFixture;
import org.suqiu.casefile.Step;

/** Another calendar counts the open limits again, on a real database (Order 121, Art. 45). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RecountIT {

    /** Order 121, Art. 22 and 45. */
    @Test
    void a_calendar_that_changes_counts_what_was_paused_and_extended_again() {
        try (LimitOffice office = inVerification()) {
            LocalDate monday = LocalDate.of(2026, 6, 1);
            office.on(MAY_22).headGrantsMoreTime();
            office.on(monday.plusDays(1)).suspends(monday, monday.plusDays(1));
            LocalDate before = office.dueOn(Step.VERIFICATION);

            var published = office.publishes(CalendarFixture.national());

            LocalDate after = office.dueOn(Step.VERIFICATION);
            assertThat(after)
                    .isEqualTo(CalendarFixture.national().plusWorkingDays(MAY_22, 15 + 15 + 2))
                    .isBefore(before);
            assertThat(published.moved())
                    .containsExactly(new MovedDate(CaseFileFixture.NUMBER, "VERIFICATION", before, after));
        }
    }

    @Test
    void a_calendar_that_changes_while_appraisal_runs_moves_no_date() {
        try (LimitOffice office = inVerification()) {
            office.on(MAY_22).suspends(MAY_22, null);

            assertThat(office.publishes(CalendarFixture.national()).moved()).isEmpty();
            assertThat(office.dueOn(Step.VERIFICATION)).isNull();
        }
    }

    @Test
    void a_date_that_a_person_set_is_moved_by_no_calendar() {
        CaseFile caseFile = CaseFileFixture.inMediation();
        try (LimitOffice office = LimitOffice.with(caseFile)) {
            set(office, caseFile, Step.SUPERVISION_ORDER, LocalDate.of(2026, 6, 1));
            office.publishes(CalendarFixture.national());

            Deadline order = office.deadline(Step.SUPERVISION_ORDER);
            assertThat(order.dueOn()).isEqualTo("2026-06-01");
            assertThat(order.amberOn()).isEqualTo("2026-05-25");
            assertThat(order.ledger(CalendarFixture.xinjiang())).isEmpty();
            assertThat(order.reckoning().limit()).isEmpty();
        }
    }
}
