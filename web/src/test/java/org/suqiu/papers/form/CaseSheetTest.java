package org.suqiu.papers.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.suqiu.casefile.DueDate;
import org.suqiu.casefile.Step;
import org.suqiu.law.LawFixture;
import org.suqiu.mediation.Damages;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CaseSheetTest {

    private static final LocalDate ACCEPTED = LocalDate.of(2026, 5, 27);
    private static final List<DueDate> DURING_APPRAISAL =
            List.of(due(Step.ACCEPTANCE, ACCEPTED, ACCEPTED), due(Step.MEDIATION, null, null));

    @Test
    void the_sheet_of_a_case_under_appraisal_says_that_its_day_is_open() {
        var history = new CaseHistory(DURING_APPRAISAL, List.of(), List.of(), List.of());

        assertThat(new CaseSheet(MaterialFixture.accepted(LawFixture.order121()), history)
                        .paper()
                        .text())
                .contains("2026-05-27", "鉴定、检测期间不计入期限，到期日待定")
                .doesNotContain("null");
    }

    @Test
    void damages_stand_on_the_sheet_where_there_are_any() {
        var history = new CaseHistory(List.of(), List.of(), List.of(), List.of());
        var without = MaterialFixture.agreedOn(LawFixture.order121(), new Damages(0L, 0L));
        var with = MaterialFixture.agreedOn(LawFixture.order121(), new Damages(96_000L, null));

        assertThat(new CaseSheet(without, history).paper().text()).doesNotContain("加倍赔偿");
        assertThat(new CaseSheet(with, history).paper().text()).contains("其中加倍赔偿", "960.00");
    }

    @Test
    void papers_are_written_during_an_appraisal_too() {
        assertThat(MaterialReading.days(DURING_APPRAISAL)).isEqualTo(Map.of(Step.ACCEPTANCE, ACCEPTED));
    }

    private static DueDate due(Step step, LocalDate dueOn, LocalDate metOn) {
        return new DueDate(step, dueOn, dueOn, false, "《办法》", "the Measures", metOn);
    }
}
