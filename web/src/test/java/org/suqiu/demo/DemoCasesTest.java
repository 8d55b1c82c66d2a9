package org.suqiu.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DemoCasesTest {

    private static final Instant TODAY = Instant.parse("2026-11-20T04:00:00Z");

    @Test
    void about_forty_cases_stand_in_every_stage() {
        assertThat(DemoCases.cases()).hasSizeBetween(38, 45);
        assertThat(DemoCases.cases()).extracting(DemoCase::course).contains(DemoCourse.values());
    }

    @Test
    void every_line_is_a_filing() {
        assertThat(DemoCases.cases())
                .allSatisfy(demoCase ->
                        assertThat(demoCase.filing(TODAY).incident().facts()).hasSizeGreaterThan(20));
    }

    @Test
    void what_is_accepted_has_all_that_acceptance_asks_for() {
        assertThat(DemoCases.cases().stream()
                        .filter(demoCase -> demoCase.course().isAccepted()))
                .isNotEmpty()
                .allSatisfy(demoCase -> {
                    var filing = demoCase.filing(TODAY);
                    assertThat(filing.party().name()).isNotBlank();
                    assertThat(filing.party().phone()).isNotBlank();
                    assertThat(filing.party().address()).isNotBlank();
                    assertThat(filing.respondent().name()).isNotBlank();
                    assertThat(filing.respondent().address()).isNotBlank();
                    assertThat(filing.subject().category()).isNotBlank();
                    assertThat(filing.remedies()).isNotEmpty();
                });
    }
}
