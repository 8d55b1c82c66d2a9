package org.suqiu.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suqiu.casefile.CaseFileFixture.DAY;
import static org.suqiu.casefile.CaseFileFixture.NUMBER;
import static org.suqiu.casefile.CaseFileFixture.noon;

import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.suqiu.casefile.CaseEvent;
import org.suqiu.casefile.CaseFileFixture;
import org.suqiu.casefile.EventType;
import org.suqiu.casefile.Step;
import org.suqiu.deadlines.DueDateFixture;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ToldToFilerTest {

    @ParameterizedTest
    @EnumSource(
            value = Step.class,
            names = {"SUPERVISION_ORDER", "FOLLOW_UP", "APPROVAL", "RECUSAL", "RETURN", "DISPATCH", "DESIGNATION"})
    void what_the_office_owes_its_superiors_or_itself_has_no_date_for_the_filer(Step step) {
        assertThat(ToldToFiler.isTold(DueDateFixture.due(CaseFileFixture.inMediation(), step, DAY)))
                .isFalse();
        assertThat(ToldToFiler.isTold(moved(step))).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = Step.class,
            mode = Mode.EXCLUDE,
            names = {"SUPERVISION_ORDER", "FOLLOW_UP", "APPROVAL", "RECUSAL", "RETURN", "DISPATCH", "DESIGNATION"})
    void by_when_the_filer_is_answered_is_told_and_that_it_moved(Step step) {
        assertThat(ToldToFiler.isTold(DueDateFixture.due(CaseFileFixture.inMediation(), step, DAY)))
                .isTrue();
        assertThat(ToldToFiler.isTold(moved(step))).isTrue();
    }

    @Test
    void that_the_supervisor_ordered_something_is_not_told() {
        assertThat(ToldToFiler.isTold(event(EventType.SUPERVISION_ORDERED, Map.of())))
                .isFalse();
        assertThat(ToldToFiler.isTold(event(EventType.ACCEPTED, Map.of()))).isTrue();
    }

    private static CaseEvent moved(Step step) {
        return event(EventType.DUE_DATE_MOVED, Map.of("step", step.name(), "from", "2026-06-03", "to", "2026-06-04"));
    }

    private static CaseEvent event(EventType type, Map<String, String> detail) {
        return new CaseEvent(NUMBER, type, "system", noon(DAY), detail);
    }
}
