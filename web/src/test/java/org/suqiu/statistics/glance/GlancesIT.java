package org.suqiu.statistics.glance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseFileFixture;
import org.suqiu.casefile.Kind;
import org.suqiu.statistics.Definition;
import org.suqiu.statistics.FiguresDatabase;
import org.suqiu.statistics.Scope;
import org.suqiu.statistics.Tally;

/** On the last day of 2026. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class GlancesIT {

    private static final YearMonth DECEMBER = YearMonth.of(2026, 12);

    private FiguresDatabase database;
    private int sequence;

    @BeforeEach
    void open() {
        database = new FiguresDatabase(List.of(), beans -> beans.addBeanClasses(Glances.class));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_month_stands_beside_the_one_before_and_that_of_a_year_ago() {
        received(LocalDate.of(2026, 12, 10), 3);
        received(LocalDate.of(2026, 11, 30), 2);
        received(LocalDate.of(2025, 12, 1), 1);

        Glance glance = database.bean(Glances.class).at(DECEMBER, Kind.COMPLAINT);

        assertThat(Definition.RECEIVED.amount(glance.now().total())).isEqualTo(3);
        assertThat(Definition.RECEIVED.amount(glance.previous().total())).isEqualTo(2);
        assertThat(Definition.RECEIVED.amount(glance.yearBefore().total())).isEqualTo(1);
        assertThat(glance.now().counties().rows()).hasSize(7);
        assertThat(glance.days().over()).isFalse();
    }

    @Test
    void of_a_kind_that_nobody_brought_there_is_no_rate_and_nothing_grew() {
        Glance glance = database.bean(Glances.class).at(DECEMBER, Kind.ENQUIRY);

        assertThat(Definition.ON_TIME_CLOSURE_RATE.rate(glance.now().total()).percent())
                .isNull();
        assertThat(glance.grown()).isEmpty();
    }

    @Test
    void much_of_the_same_in_one_county_is_unusual() {
        received(LocalDate.of(2026, 12, 10), 6);
        received(LocalDate.of(2026, 11, 10), 3);

        Glance glance = database.bean(Glances.class).at(DECEMBER, Kind.COMPLAINT);

        assertThat(glance.grown()).singleElement().satisfies(grown -> {
            assertThat(grown.now()).isEqualTo(6);
            assertThat(grown.before()).isEqualTo(3);
        });
    }

    @Test
    void two_years_have_a_row_for_every_month_those_without_cases_too() {
        received(LocalDate.of(2025, 1, 1), 1);
        received(LocalDate.of(2026, 12, 31), 2);

        var trend = database.bean(Glances.class).trend(DECEMBER, Kind.COMPLAINT, Scope.EVERYTHING);

        assertThat(trend.rows()).hasSize(24);
        assertThat(Definition.RECEIVED.amount(trend.row("2025-01"))).isEqualTo(1);
        assertThat(Definition.RECEIVED.amount(trend.row("2025-02"))).isZero();
        assertThat(Definition.RECEIVED.amount(trend.row("2026-12"))).isEqualTo(2);
    }

    private void received(LocalDate day, int cases) {
        for (int i = 0; i < cases; i++) {
            CaseFile caseFile = CaseFileFixture.placed(CaseFileFixture.numbered(++sequence, Kind.COMPLAINT, day));
            database.add(caseFile, new Tally(caseFile).received().rows());
        }
    }
}
