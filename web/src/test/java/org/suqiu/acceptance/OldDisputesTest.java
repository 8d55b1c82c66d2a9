package org.suqiu.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suqiu.casefile.CaseFileFixture.DAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseFileFixture;
import org.suqiu.casefile.Finding;
import org.suqiu.casefile.Incident;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OldDisputesTest {

    @Test
    void what_happened_more_than_three_years_before_the_filing_is_pointed_out_Art_16_4() {
        assertThat(found(DAY.minusYears(3))).isEmpty();
        assertThat(found(DAY.minusYears(3).minusDays(1))).containsExactly(Finding.THREE_YEARS_PAST);
    }

    @Test
    void nobody_is_late_who_did_not_say_when_it_happened() {
        assertThat(found(null)).isEmpty();
    }

    private static Set<Finding> found(LocalDate occurredOn) {
        CaseFile caseFile = CaseFileFixture.received();
        var incident = new Incident(occurredOn, null, null, "滴灌带破裂");
        caseFile.complete(caseFile.subject(), caseFile.respondent(), incident, caseFile.request(), List.of());
        return new OldDisputes().of(caseFile);
    }
}
