package org.suqiu.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suqiu.deadlines.LimitCases.MAY_22;
import static org.suqiu.deadlines.LimitCases.MAY_6;
import static org.suqiu.deadlines.LimitCases.assertRefused;
import static org.suqiu.deadlines.LimitCases.begin;
import static org.suqiu.deadlines.LimitCases.inMediation;
import static org.suqiu.deadlines.LimitCases.inVerification;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.suqiu.calendar.CalendarFixture;
import org.suqiu.calendar.LedgerReason;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseFileFixture;
import org.suqiu.casefile.EventType;
import org.suqiu.casefile.Kind;
import org.suqiu.casefile.Step;

/** Verification and answer are extended once, with the head's approval, on a real database. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ExtensionIT {

    /** The provisions on administrative penalties; Order 121, Art. 27. */
    @Test
    void verification_is_extended_once_by_15_working_days() {
        try (LimitOffice office = inVerification()) {
            LocalDate before = office.dueOn(Step.VERIFICATION);

            office.on(MAY_22).asksForMoreTime();
            assertThat(office.dueOn(Step.VERIFICATION)).isEqualTo(before);
            office.on(before.plusDays(3)).headApproves();

            assertThat(office.dueOn(Step.VERIFICATION))
                    .isEqualTo(CalendarFixture.xinjiang().plusWorkingDays(before, 15));
            assertThat(office.recorded).containsExactly(EventType.EXTENSION_PROPOSED, EventType.EXTENDED);
            assertThat(office.moved.all()).hasSize(1);
            assertThat(office.deadline(Step.VERIFICATION)
                            .ledger(CalendarFixture.xinjiang())
                            .orElseThrow()
                            .days())
                    .filteredOn(day -> day.kind() == LedgerReason.EXTENSION)
                    .hasSize(15);
            assertRefused(office::headGrantsMoreTime, "already-extended");
        }
    }

    @Test
    void what_the_head_refused_may_be_asked_for_again_while_there_is_time() {
        try (LimitOffice office = inVerification()) {
            office.on(MAY_22).asksForMoreTime();
            office.headRejects();
            office.asksForMoreTime();
            office.headApproves();

            assertThat(office.recorded)
                    .containsExactly(
                            EventType.EXTENSION_PROPOSED,
                            EventType.EXTENSION_REJECTED,
                            EventType.EXTENSION_PROPOSED,
                            EventType.EXTENDED);
        }
    }

    @Test
    void more_time_is_offered_until_it_is_asked_for_or_granted_and_where_the_law_has_none_never() {
        try (LimitOffice office = inVerification()) {
            assertThat(office.on(MAY_22).offersMoreTime()).isTrue();

            office.asksForMoreTime();
            assertThat(office.offersMoreTime()).isFalse();

            office.headRejects();
            assertThat(office.offersMoreTime()).isTrue();

            office.headGrantsMoreTime();
            assertThat(office.offersMoreTime()).isFalse();
        }
        try (LimitOffice office = inMediation("order-121", MAY_6)) {
            assertThat(office.offersMoreTime()).isFalse();
        }
    }

    /** Policy after Guobanfa [2020] 53: 5 working days, 10 in all. */
    @Test
    void an_answer_takes_10_working_days_at_most() {
        CaseFile enquiry = CaseFileFixture.of(Kind.ENQUIRY, CaseFileFixture.respondentIn(null, null), List.of());
        enquiry.placeWith(CaseFileFixture.postal(), "kind", "hotline", false);
        try (LimitOffice office = LimitOffice.with(enquiry)) {
            begin(office, enquiry, Step.ANSWER, CaseFileFixture.DAY);

            office.asksForMoreTime();
            office.headApproves();

            assertThat(office.dueOn(Step.ANSWER))
                    .isEqualTo(CalendarFixture.xinjiang().plusWorkingDays(CaseFileFixture.DAY, 10));
        }
    }

    @Test
    void what_is_late_stays_late() {
        try (LimitOffice office = inVerification()) {
            LocalDate late = office.dueOn(Step.VERIFICATION).plusDays(1);
            office.on(late);

            assertRefused(() -> office.suspends(late, null), "limit-run-out");
            assertRefused(office::asksForMoreTime, "limit-run-out");
        }
    }
}
