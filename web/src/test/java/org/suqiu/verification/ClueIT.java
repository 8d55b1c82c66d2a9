package org.suqiu.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.suqiu.casefile.CaseFileFixture.DAY;
import static org.suqiu.verification.ReportOffice.COLLEAGUE;
import static org.suqiu.verification.ReportOffice.HANDLER;
import static org.suqiu.verification.ReportOffice.HEAD;
import static org.suqiu.verification.ReportOffice.NAMED;

import java.time.LocalDate;
import java.util.EnumSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.DutyArises;
import org.suqiu.casefile.Kind;
import org.suqiu.casefile.LimitBegins;
import org.suqiu.casefile.Origin;
import org.suqiu.casefile.ReportOpened;
import org.suqiu.casefile.Stage;
import org.suqiu.casefile.Step;
import org.suqiu.rules.NotFound;
import org.suqiu.rules.RuleViolation;
import org.suqiu.statistics.Definition;
import org.suqiu.statistics.Figure;
import org.suqiu.statistics.FigureRow;
import org.suqiu.statistics.View;

/** Clues found in a mediation, and what the figures make of them. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ClueIT {

    private static final LocalDate FOUND_ON = DAY.plusDays(10);

    private final ReportOffice office = new ReportOffice();

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void article_27_a_clue_is_verified_from_the_day_it_is_found_by_the_one_who_found_it() {
        String complaint = office.complaintInMediation();
        office.surroundings().dayIs(FOUND_ON);

        CaseFile report = office.caseFile(office.findsClue(HANDLER, complaint));

        assertThat(report.origin()).contains(Origin.CLUE);
        assertThat(report.stage()).isEqualTo(Stage.AWAITING_VERIFICATION);
        assertThat(report.officeCode()).isEqualTo(ReportOffice.OFFICE);
        assertThat(report.handler()).isEqualTo(HANDLER.username());
        assertThat(report.receivedOn()).isEqualTo(FOUND_ON);
        assertThat(office.surroundings().heard(LimitBegins.class))
                .singleElement()
                .satisfies(limit -> {
                    assertThat(limit.step()).isEqualTo(Step.VERIFICATION);
                    assertThat(limit.caseFile().origin()).contains(Origin.CLUE);
                    assertThat(limit.from()).isEqualTo(FOUND_ON);
                });
        assertThat(office.surroundings().heard(ReportOpened.class)).hasSize(1);
    }

    @Test
    void article_37_the_complaint_tells_nobody_that_there_is_a_report() {
        String complaint = office.complaintInMediation();
        int version = office.caseFile(complaint).version();

        String report = office.findsClue(HANDLER, complaint);

        assertThat(office.caseFile(complaint).version()).isEqualTo(version);
        assertThat(office.caseFile(complaint).stage()).isEqualTo(Stage.IN_MEDIATION);
        assertThat(office.recordOf(complaint)).isEmpty();
        assertThat(office.recordOf(report)).isNotEmpty();
        assertThatThrownBy(() -> office.decides(COLLEAGUE, report, Decision.FILE, null))
                .isInstanceOf(NotFound.class);

        office.decides(HEAD, report, Decision.FILE, null);

        assertThat(office.recordOf(complaint)).isEmpty();
        assertThat(office.caseFile(complaint).version()).isEqualTo(version);
    }

    @Test
    void article_37_the_complaint_tells_nobody_that_a_report_was_split_off() {
        String complaint = office.complaintInMediation();
        int version = office.caseFile(complaint).version();

        String report = office.split(complaint);
        office.decides(HEAD, report, Decision.FILE, null);

        assertThat(office.caseFile(complaint).version()).isEqualTo(version);
        assertThat(office.recordOf(complaint)).isEmpty();
        assertThat(office.recordOf(report)).isNotEmpty();
    }

    @Test
    void article_27_clues_come_up_in_mediation() {
        String report = office.report(NAMED);

        assertThatThrownBy(() -> office.findsClue(HANDLER, report)).isInstanceOf(RuleViolation.class);
    }

    @Test
    void nobody_is_told_of_a_clue_that_nobody_brought_in() {
        String report = office.findsClue(HANDLER, office.complaintInMediation());

        office.decides(HEAD, report, Decision.FILE, null);

        assertThat(office.surroundings().heard(DutyArises.class)).isEmpty();
    }

    @Test
    void a_filed_clue_converts_its_complaint_and_counts_in_the_complaints_row() {
        String complaint = office.complaintInMediation();
        String report = office.findsClue(HANDLER, complaint);

        office.decides(HEAD, report, Decision.FILE, 1_200_000L);

        FigureRow complaints = office.row(Kind.COMPLAINT, View.COHORT);
        assertThat(complaints.of(Figure.CONVERSION)).isEqualTo(1);
        assertThat(complaints.of(Figure.VERIFIED)).isEqualTo(1);
        assertThat(complaints.of(Figure.FILED)).isEqualTo(1);
        assertThat(complaints.of(Figure.PENALTY)).isEqualTo(1_200_000);
        assertThat(complaints.undecided()).isEqualTo(1);
        assertThat(office.row(Kind.VIOLATION_REPORT, View.FLOW).shows(EnumSet.allOf(Definition.class)))
                .isFalse();
    }

    @Test
    void a_clue_that_is_not_filed_was_verified_and_converts_nothing() {
        String report = office.findsClue(HANDLER, office.complaintInMediation());

        office.decides(HEAD, report, Decision.NOT_FILE, null);

        FigureRow complaints = office.row(Kind.COMPLAINT, View.FLOW);
        assertThat(complaints.of(Figure.VERIFIED)).isEqualTo(1);
        assertThat(complaints.of(Figure.FILED)).isZero();
        assertThat(complaints.of(Figure.CONVERSION)).isZero();
    }

    @Test
    void a_complaint_is_converted_once_however_many_cases_come_of_it() {
        String complaint = office.complaintInMediation();

        office.decides(HEAD, office.findsClue(HANDLER, complaint), Decision.FILE, null);
        office.decides(HEAD, office.findsClue(HANDLER, complaint), Decision.FILE, null);

        FigureRow complaints = office.row(Kind.COMPLAINT, View.FLOW);
        assertThat(complaints.of(Figure.FILED)).isEqualTo(2);
        assertThat(complaints.of(Figure.CONVERSION)).isEqualTo(1);
    }

    @Test
    void a_split_report_counts_in_its_own_row_and_converts_its_complaint() {
        String complaint = office.complaintInMediation();

        office.decides(HEAD, office.split(complaint), Decision.FILE, 100_000L);

        FigureRow reports = office.row(Kind.VIOLATION_REPORT, View.COHORT);
        assertThat(reports.of(Figure.RECEIVED)).isEqualTo(1);
        assertThat(reports.of(Figure.VERIFIED)).isEqualTo(1);
        assertThat(reports.of(Figure.PENALTY)).isEqualTo(100_000);
        assertThat(reports.undecided()).isZero();
        assertThat(office.row(Kind.COMPLAINT, View.FLOW).of(Figure.CONVERSION)).isEqualTo(1);
    }
}
