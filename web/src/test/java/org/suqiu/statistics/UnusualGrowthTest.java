package org.suqiu.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.suqiu.casefile.Kind;

@DisplayNameGeneration(ReplaceUnderscores.class)
class UnusualGrowthTest {

    private static final String TACHENG = "654201";
    private static final String TOLI = "654224";
    private static final LocalDate DAY = LocalDate.of(2026, 5, 20);

    @ParameterizedTest
    @CsvSource({"5,2,true", "5,3,false", "4,0,false", "5,0,true", "40,20,true", "39,20,false"})
    void unusual_are_at_least_five_and_twice_as_many_as_before(long now, long before, boolean unusual) {
        assertThat(new UnusualGrowth(TACHENG, "farm-inputs", now, before).isUnusual())
                .isEqualTo(unusual);
    }

    @Test
    void counties_are_looked_at_apart_and_channels_together() {
        var now = spread(
                received(TACHENG, "farm-inputs", "PHONE", 3),
                received(TACHENG, "farm-inputs", "WEB", 2),
                received(TOLI, "farm-inputs", "PHONE", 4));
        var before = spread(received(TOLI, "farm-inputs", "PHONE", 4));

        assertThat(UnusualGrowth.between(now, before)).containsExactly(new UnusualGrowth(TACHENG, "farm-inputs", 5, 0));
    }

    @Test
    void the_largest_come_first_and_what_only_fell_not_at_all() {
        var now = spread(received(TACHENG, "catering", "WEB", 6), received(TOLI, "phones", "WEB", 9));
        var before = spread(received(TACHENG, "phones", "WEB", 30));

        assertThat(UnusualGrowth.between(now, before))
                .extracting(UnusualGrowth::category)
                .containsExactly("phones", "catering");
    }

    private static Spread spread(Crossing... crossings) {
        var selection = new Selection(new Period(DAY, DAY), Set.of(Kind.COMPLAINT), View.FLOW);
        var nothing = Breakdown.of(By.COUNTY, selection, List.of());
        return new Spread(nothing, nothing, nothing, Arrays.asList(crossings));
    }

    private static Crossing received(String county, String category, String channel, long cases) {
        return new Crossing(
                county, category, channel, FigureRow.of(null, Kind.COMPLAINT, Map.of(Figure.RECEIVED, cases)));
    }
}
