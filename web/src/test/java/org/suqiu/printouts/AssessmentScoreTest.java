package org.suqiu.printouts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.suqiu.casefile.Kind;
import org.suqiu.statistics.Definition;
import org.suqiu.statistics.Figure;
import org.suqiu.statistics.FigureRow;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AssessmentScoreTest {

    private static final AssessmentScore SCORE = new AssessmentScore(List.of(
            new AssessmentWeight(Definition.ON_TIME_CLOSURE_RATE, 30),
            new AssessmentWeight(Definition.MEDIATION_SUCCESS_RATE, 10)));

    @Test
    void a_score_is_the_weighted_mean_of_the_rates() {
        FigureRow row = row(Map.of(
                Figure.CLOSED, 4L,
                Figure.CLOSED_ON_TIME, 4L,
                Figure.MEDIATION_CONCLUDED, 2L,
                Figure.MEDIATION_SUCCEEDED, 1L));

        assertThat(SCORE.of(row)).hasValueSatisfying(score -> assertThat(score).isEqualByComparingTo("87.5"));
    }

    @Test
    void what_a_county_had_no_occasion_for_is_left_out_with_its_weight() {
        FigureRow row = row(Map.of(Figure.CLOSED, 4L, Figure.CLOSED_ON_TIME, 1L));

        assertThat(SCORE.of(row)).hasValueSatisfying(score -> assertThat(score).isEqualByComparingTo("25"));
    }

    @Test
    void over_nothing_there_is_no_score() {
        assertThat(SCORE.of(row(Map.of()))).isEmpty();
    }

    private static FigureRow row(Map<Figure, Long> sums) {
        return FigureRow.of("654201", Kind.COMPLAINT, sums);
    }
}
