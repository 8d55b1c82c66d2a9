package org.suqiu.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suqiu.interchange.FileFixture.complaint;
import static org.suqiu.interchange.FileFixture.received;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.suqiu.calendar.CalendarFixture;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.Outcome;
import org.suqiu.casefile.Stage;
import org.suqiu.identity.Actor;
import org.suqiu.verification.Decision;

/** What closed rows become here, and what they count as. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FiguresTest {

    private static final String BLANK = "";

    @Test
    void a_mediated_complaint_counts_each_step_on_its_day_and_the_sum_on_the_closing_day() {
        var dossier = dossier(complaint(Column.RECOVERED_AMOUNT, "1280.00", Column.CLOSED_AT, "2026-06-11"));

        assertThat(counted(dossier))
                .containsExactlyInAnyOrder(
                        "RECEIVED 2026-05-20 1",
                        "ACCEPTED 2026-05-25 1",
                        "DECIDED_ON_TIME 2026-05-25 1",
                        "MEDIATION_CONCLUDED 2026-06-10 1",
                        "MEDIATION_SUCCEEDED 2026-06-10 1",
                        "RECOVERED 2026-06-11 128000",
                        "CLOSED 2026-06-11 1",
                        "CLOSED_ON_TIME 2026-06-11 1");
        assertThat(dossier.caseFile().outcome()).isEqualTo(Outcome.AGREED);
        assertThat(dossier.caseFile().closingDueOn()).hasToString("2026-07-24");
    }

    @Test
    void a_late_refusal_is_neither_decided_nor_closed_on_time() {
        var dossier = dossier(received(
                "COMPLAINT",
                Column.ACCEPTANCE,
                "REFUSED",
                Column.ACCEPTANCE_AT,
                "2026-06-04T10:00:00+08:00",
                Column.REFUSAL_GROUND,
                "16-1"));

        assertThat(counted(dossier))
                .containsExactlyInAnyOrder("RECEIVED 2026-05-20 1", "REFUSED 2026-06-04 1", "CLOSED 2026-06-04 1");
        assertThat(dossier.caseFile().closingDueOn()).hasToString("2026-06-03");
    }

    @Test
    void accepted_and_closed_without_mediation_is_no_mediation() {
        var dossier = dossier(complaint(Column.MEDIATION, BLANK, Column.MEDIATION_AT, BLANK));

        assertThat(counted(dossier)).noneMatch(line -> line.startsWith("MEDIATION"));
        assertThat(dossier.caseFile().outcome()).isEqualTo(Outcome.CLOSED_WITHOUT_MEDIATION);
        assertThat(dossier.mediation()).isEmpty();
    }

    @Test
    void closed_without_a_decision_ended_before_it() {
        var dossier = dossier(received("COMPLAINT", Column.CLOSED_AT, "2026-05-21"));

        assertThat(counted(dossier)).contains("ENDED_BEFORE_DECISION 2026-05-21 1");
        assertThat(dossier.caseFile().outcome()).isEqualTo(Outcome.ENDED_BEFORE_DECISION);
    }

    @Test
    void conversion_and_penalty_count_on_the_verification_else_on_the_closing_day() {
        var verified = dossier(complaint(
                Column.CONVERTED, "true",
                Column.VERIFICATION, "FILED",
                Column.VERIFICATION_AT, "2026-06-05",
                Column.PENALTY_AMOUNT, "5000"));
        var unverified = dossier(complaint(Column.CONVERTED, "true", Column.PENALTY_AMOUNT, "5000"));

        assertThat(counted(verified))
                .contains("CONVERSION 2026-06-05 1", "PENALTY 2026-06-05 500000", "FILED 2026-06-05 1");
        assertThat(counted(unverified)).contains("CONVERSION 2026-06-10 1", "PENALTY 2026-06-10 500000");
    }

    @Test
    void decisions_without_dates_count_on_the_days_that_they_take() {
        var mediated = dossier(complaint(
                Column.ACCEPTANCE_AT, BLANK,
                Column.MEDIATION_AT, BLANK,
                Column.RECOVERED_AMOUNT, "10"));
        var filed = dossier(received(
                "VIOLATION_REPORT",
                Column.VERIFICATION,
                "FILED",
                Column.PENALTY_AMOUNT,
                "20",
                Column.CLOSED_AT,
                "2026-06-05"));

        assertThat(counted(mediated))
                .containsExactlyInAnyOrder(
                        "RECEIVED 2026-05-20 1",
                        "ACCEPTED 2026-06-10 1",
                        "MEDIATION_CONCLUDED 2026-06-10 1",
                        "MEDIATION_SUCCEEDED 2026-06-10 1",
                        "RECOVERED 2026-06-10 1000",
                        "CLOSED 2026-06-10 1",
                        "CLOSED_ON_TIME 2026-06-10 1");
        assertThat(counted(filed))
                .containsExactlyInAnyOrder(
                        "RECEIVED 2026-05-20 1",
                        "VERIFIED 2026-06-05 1",
                        "VERIFIED_ON_TIME 2026-06-05 1",
                        "FILED 2026-06-05 1",
                        "PENALTY 2026-06-05 2000",
                        "CLOSED 2026-06-05 1",
                        "CLOSED_ON_TIME 2026-06-05 1");
    }

    @ParameterizedTest
    @MethodSource("penaltiesOfNothing")
    void a_penalty_counts_only_where_a_case_was_filed_and_stays_on_record(Map<Column, String> row) {
        row.put(Column.PENALTY_AMOUNT, "5000");

        assertThat(FileFixture.errorsIn(row)).isEmpty();
        assertThat(FileFixture.warningsIn(row)).containsExactly("1 penalty_amount penalty-not-counted");
        assertThat(counted(dossier(row))).noneMatch(line -> line.startsWith("PENALTY"));
        assertThat(origin(dossier(row))).containsEntry("penalty", "5000.00");
    }

    private static List<Map<Column, String>> penaltiesOfNothing() {
        return List.of(
                complaint(),
                complaint(
                        Column.CONVERTED, "true",
                        Column.VERIFICATION, "NOT_FILED",
                        Column.VERIFICATION_AT, "2026-06-05"),
                closed("VIOLATION_REPORT"),
                closed("VIOLATION_REPORT", Column.VERIFICATION, "NOT_FILED", Column.VERIFICATION_AT, "2026-06-05"),
                closed("ENQUIRY"));
    }

    @ParameterizedTest
    @MethodSource("lossesOfNobody")
    void a_loss_counts_as_recovered_only_in_a_closed_complaint_and_not_in_a_refused_one(Map<Column, String> row) {
        row.put(Column.RECOVERED_AMOUNT, "300");

        assertThat(FileFixture.errorsIn(row)).isEmpty();
        assertThat(FileFixture.warningsIn(row)).containsExactly("1 recovered_amount recovered-not-counted");
        assertThat(counted(dossier(row))).noneMatch(line -> line.startsWith("RECOVERED"));
        assertThat(origin(dossier(row))).containsEntry("recovered", "300.00");
    }

    private static List<Map<Column, String>> lossesOfNobody() {
        return List.of(
                closed(
                        "COMPLAINT",
                        Column.ACCEPTANCE,
                        "REFUSED",
                        Column.ACCEPTANCE_AT,
                        "2026-05-25",
                        Column.REFUSAL_GROUND,
                        "16-1"),
                closed("VIOLATION_REPORT", Column.VERIFICATION, "FILED", Column.VERIFICATION_AT, "2026-06-05"),
                closed("ENQUIRY"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "0.00"})
    void no_sum_is_a_sum_of_nothing_everywhere(String none) {
        for (String kind : List.of("COMPLAINT", "VIOLATION_REPORT", "ENQUIRY")) {
            var row = received(kind, Column.RECOVERED_AMOUNT, none, Column.PENALTY_AMOUNT, none);

            assertThat(FileFixture.errorsIn(row)).isEmpty();
            assertThat(FileFixture.warningsIn(row)).isEmpty();
        }
    }

    @Test
    void a_sum_that_an_open_complaint_brings_is_not_counted_before_it_closes() {
        var row = received("COMPLAINT", Column.RECOVERED_AMOUNT, "300");

        assertThat(FileFixture.errorsIn(row)).isEmpty();
        assertThat(FileFixture.warningsIn(row)).containsExactly("1 recovered_amount recovered-not-counted");
    }

    private static Map<Column, String> closed(String kind, Object... columnsAndTexts) {
        Map<Column, String> row = received(kind, columnsAndTexts);
        row.put(Column.CLOSED_AT, "2026-06-10");
        return row;
    }

    private static Map<String, String> origin(Dossier dossier) {
        return dossier.events().get(dossier.events().size() - 1).detail();
    }

    @Test
    void a_verified_report_is_decided_on_by_its_verification() {
        var dossier = dossier(received(
                "VIOLATION_REPORT",
                Column.VERIFICATION,
                "NOT_FILED",
                Column.VERIFICATION_AT,
                "2026-06-15",
                Column.CLOSED_AT,
                "2026-06-15"));

        assertThat(counted(dossier))
                .containsExactlyInAnyOrder(
                        "RECEIVED 2026-05-20 1",
                        "VERIFIED 2026-06-15 1",
                        "VERIFIED_ON_TIME 2026-06-15 1",
                        "CLOSED 2026-06-15 1",
                        "CLOSED_ON_TIME 2026-06-15 1");
        assertThat(dossier.caseFile().outcome()).isEqualTo(Outcome.NOT_FILED);
        assertThat(dossier.verification()).singleElement().satisfies(verification -> assertThat(verification.decision())
                .contains(Decision.NOT_FILE));
    }

    @Test
    void the_date_of_the_file_goes_before_the_one_counted_here() {
        var dossier = dossier(complaint(Column.DUE_ON, "2026-06-09"));

        assertThat(counted(dossier)).contains("CLOSED 2026-06-10 1").doesNotContain("CLOSED_ON_TIME 2026-06-10 1");
    }

    @Test
    void what_is_older_than_the_calendars_closed_on_time() {
        var dossier = dossier(received("ENQUIRY", Column.RECEIVED_AT, "2020-03-01", Column.CLOSED_AT, "2021-03-01"));

        assertThat(counted(dossier)).contains("CLOSED_ON_TIME 2021-03-01 1");
        assertThat(dossier.caseFile().closingDueOn()).isNull();
    }

    @Test
    void a_row_without_an_office_counts_for_the_county_that_it_names() {
        CaseFile unplaced = dossier(complaint(Column.COUNTY_CODE, "654200")).caseFile();
        CaseFile postal = dossier(complaint(Column.COUNTY_CODE, "654200", Column.CATEGORY, "postal"))
                .caseFile();

        assertThat(unplaced.officeCode()).isNull();
        assertThat(unplaced.countyCode()).isEqualTo("654200");
        assertThat(postal.officeCode()).isEqualTo("654200-postal");
        assertThat(List.of(unplaced, postal)).extracting(CaseFile::stage).containsOnly(Stage.CLOSED);
    }

    @Test
    void the_record_tells_what_happened_in_its_order() {
        assertThat(dossier(complaint()).events())
                .extracting(event -> event.type().name())
                .containsExactly("RECEIVED", "ACCEPTED", "MEDIATION_CONCLUDED", "CLOSED", "IMPORTED");
    }

    private static Dossier dossier(Map<Column, String> row) {
        var importer = new Actor("admin", "", Set.of(), null);
        var writer = new DossierWriter(
                "run",
                importer,
                FileFixture.NOW,
                FileFixture::responsible,
                new Limits(CalendarFixture.xinjiang()),
                null);
        return writer.write(FileFixture.read(row), "654201-20260520-0001");
    }

    private static List<String> counted(Dossier dossier) {
        return dossier.counted().stream()
                .map(event -> event.figure() + " " + event.day() + " " + event.amount())
                .toList();
    }
}
