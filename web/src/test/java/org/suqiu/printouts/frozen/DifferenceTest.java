package org.suqiu.printouts.frozen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.suqiu.casefile.Kind;
import org.suqiu.printouts.frozen.Difference.Place;
import org.suqiu.statistics.Figure;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DifferenceTest {

    @Test
    void only_the_correction_of_its_own_field_explains_an_amount() {
        assertThat(place(Figure.RECOVERED).correctedField()).contains("recoveredAmount");
        assertThat(place(Figure.PROMISED).correctedField()).contains("promisedAmount");
        assertThat(place(Figure.PENALTY).correctedField()).contains("penaltyAmount");
    }

    @Test
    void a_count_that_changed_was_entered_late_whatever_was_corrected() {
        assertThat(place(Figure.RECEIVED).correctedField()).isEmpty();
    }

    private static Place place(Figure figure) {
        return new Place(Kind.COMPLAINT, figure, "654201");
    }
}
