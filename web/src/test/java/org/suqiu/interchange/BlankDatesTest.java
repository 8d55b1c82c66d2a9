package org.suqiu.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suqiu.interchange.FileFixture.complaint;
import static org.suqiu.interchange.FileFixture.errorsIn;
import static org.suqiu.interchange.FileFixture.read;
import static org.suqiu.interchange.FileFixture.received;
import static org.suqiu.interchange.FileFixture.warningsIn;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Which day a decision has that a file gives none, and what of a date without a decision. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class BlankDatesTest {

    private static final String BLANK = "";
    private static final Instant RECEIVED = Instant.parse("2026-05-20T02:00:00Z");
    private static final Instant ACCEPTED = Instant.parse("2026-05-25T02:00:00Z");
    private static final Instant MEDIATED = Instant.parse("2026-06-10T04:00:00Z");
    private static final Instant CLOSED = Instant.parse("2026-06-10T16:00:00Z");

    @Test
    void a_mediation_takes_the_closing_date() {
        var row = complaint(Column.MEDIATION_AT, BLANK, Column.CLOSED_AT, "2026-06-11");

        assertThat(warningsOf(row)).containsExactly("1 mediation_at date-taken");
        assertThat(read(row).course().mediationAt()).isEqualTo(CLOSED);
    }

    @Test
    void a_mediation_without_a_closing_date_takes_that_of_the_acceptance() {
        var row = complaint(Column.MEDIATION_AT, BLANK, Column.CLOSED_AT, BLANK);

        assertThat(warningsOf(row)).containsExactly("1 mediation_at date-taken", "1 closed_at closed-with");
        assertThat(read(row).closedAt()).isEqualTo(ACCEPTED);
    }

    @Test
    void an_acceptance_takes_the_date_of_the_mediation_else_of_the_closing() {
        var mediated = complaint(Column.ACCEPTANCE_AT, BLANK, Column.CLOSED_AT, "2026-06-11");
        var closed = received("COMPLAINT", Column.ACCEPTANCE, "ACCEPTED", Column.CLOSED_AT, "2026-06-11");

        assertThat(warningsOf(mediated)).containsExactly("1 acceptance_at date-taken");
        assertThat(read(mediated).course().acceptanceAt()).isEqualTo(MEDIATED);
        assertThat(warningsOf(closed)).containsExactly("1 acceptance_at date-taken");
        assertThat(read(closed).course().acceptanceAt()).isEqualTo(CLOSED);
    }

    @Test
    void an_open_acceptance_takes_the_date_of_receipt_so_that_no_limit_ends_later_than_it_should() {
        var row = received("COMPLAINT", Column.ACCEPTANCE, "ACCEPTED");

        assertThat(warningsOf(row)).containsExactly("1 acceptance_at date-taken");
        assertThat(read(row).course().acceptanceAt()).isEqualTo(RECEIVED);
        assertThat(read(row).isOpen()).isTrue();
    }

    @Test
    void a_refusal_takes_the_closing_date_else_that_of_the_receipt() {
        var closed = refused("2026-06-11");
        var undated = refused(BLANK);

        assertThat(warningsOf(closed)).containsExactly("1 acceptance_at date-taken");
        assertThat(read(closed).course().acceptanceAt()).isEqualTo(CLOSED);
        assertThat(warningsOf(undated)).containsExactly("1 acceptance_at date-taken");
        assertThat(read(undated).closedAt()).isEqualTo(RECEIVED);
    }

    private static Map<Column, String> refused(String closedAt) {
        return received(
                "COMPLAINT", Column.ACCEPTANCE, "REFUSED", Column.REFUSAL_GROUND, "16-1", Column.CLOSED_AT, closedAt);
    }

    @Test
    void a_verification_takes_the_closing_date_else_that_of_the_receipt() {
        var closed = received("VIOLATION_REPORT", Column.VERIFICATION, "FILED", Column.CLOSED_AT, "2026-06-11");
        var undated = received("VIOLATION_REPORT", Column.VERIFICATION, "FILED");

        assertThat(warningsOf(closed)).containsExactly("1 verification_at date-taken");
        assertThat(read(closed).course().verificationAt()).isEqualTo(CLOSED);
        assertThat(warningsOf(undated)).containsExactly("1 verification_at date-taken", "1 closed_at closed-with");
        assertThat(read(undated).closedAt()).isEqualTo(RECEIVED);
    }

    @Test
    void the_verification_of_a_converted_complaint_takes_the_day_on_which_the_complaint_closed() {
        var row = complaint(Column.CONVERTED, "true", Column.VERIFICATION, "FILED", Column.CLOSED_AT, BLANK);

        assertThat(warningsOf(row)).containsExactly("1 verification_at date-taken", "1 closed_at closed-with");
        assertThat(read(row).course().verificationAt()).isEqualTo(MEDIATED);
    }

    @Test
    void a_date_without_a_decision_says_nothing() {
        var unmediated = complaint(Column.MEDIATION, BLANK);
        var unverified = received("VIOLATION_REPORT", Column.VERIFICATION_AT, "2026-06-01");

        assertThat(warningsOf(unmediated)).containsExactly("1 mediation_at date-without");
        assertThat(read(unmediated).course().mediationAt()).isNull();
        assertThat(warningsOf(unverified)).containsExactly("1 verification_at date-without");
        assertThat(read(unverified).isOpen()).isTrue();
    }

    @Test
    void a_conversion_has_the_day_of_its_verification_even_without_its_result() {
        var row = complaint(Column.CONVERTED, "true", Column.VERIFICATION_AT, "2026-06-01");

        assertThat(warningsOf(row)).isEmpty();
        assertThat(read(row).penalisedAt()).isEqualTo(Instant.parse("2026-05-31T16:00:00Z"));
    }

    private static List<String> warningsOf(Map<Column, String> row) {
        assertThat(errorsIn(row)).isEmpty();
        return warningsIn(row);
    }
}
