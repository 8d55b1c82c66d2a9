package org.suqiu.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseFileFixture;
import org.suqiu.casefile.Outcome;
import org.suqiu.portal.StageView.Progress;
import org.suqiu.tracking.FilersPart;
import org.suqiu.tracking.Results;
import org.suqiu.tracking.Tracked;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StageLineTest {

    @Test
    void an_unplaced_complaint_waits_for_its_office() {
        assertThat(line(CaseFileFixture.received()))
                .containsExactly(
                        "RECEIVED DONE", "OFFICE CURRENT", "DECISION AHEAD", "MEDIATION AHEAD", "CLOSED AHEAD");
    }

    @Test
    void a_placed_complaint_waits_for_the_decision() {
        assertThat(line(CaseFileFixture.awaitingAcceptance()))
                .containsExactly("RECEIVED DONE", "OFFICE DONE", "DECISION CURRENT", "MEDIATION AHEAD", "CLOSED AHEAD");
    }

    @Test
    void a_violation_report_is_verified_and_not_mediated() {
        CaseFile report = CaseFileFixture.placed(CaseFileFixture.violationReport());

        assertThat(line(report))
                .containsExactly("RECEIVED DONE", "OFFICE DONE", "VERIFICATION CURRENT", "CLOSED AHEAD");
    }

    @Test
    void a_closed_case_shows_only_the_stations_it_came_to() {
        CaseFile closed = CaseFileFixture.closed(Outcome.REFUSED, CaseFileFixture.DAY, null);

        assertThat(line(closed)).containsExactly("RECEIVED DONE", "OFFICE DONE", "CLOSED DONE");
    }

    @Test
    void the_day_of_receipt_is_told() {
        assertThat(stations(CaseFileFixture.received()).get(0))
                .isEqualTo(new StageView("RECEIVED", Progress.DONE, "2026年5月20日（星期三）"));
    }

    private static List<String> line(CaseFile caseFile) {
        return stations(caseFile).stream()
                .map(station -> station.key() + " " + station.progress())
                .toList();
    }

    private static List<StageView> stations(CaseFile caseFile) {
        var tracked = new Tracked(caseFile, null, List.of(), null, null, List.of(), FilersPart.NONE, Results.NONE);
        return new StageLine(tracked, new PageText(PageLanguage.CHINESE)).stations();
    }
}
