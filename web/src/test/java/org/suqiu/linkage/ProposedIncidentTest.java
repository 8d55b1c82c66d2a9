package org.suqiu.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseFileFixture;
import org.suqiu.casefile.Kind;
import org.suqiu.casefile.Respondent;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ProposedIncidentTest {

    private static final String CODE = "91654201MA77A0BC1N";

    @Test
    void three_complaints_about_one_name_however_it_is_spaced_make_an_incident() {
        var proposed = among(named("绿洲农资"), named("绿洲 农资"), named("绿洲农资 "));

        assertThat(proposed).singleElement().satisfies(incident -> {
            assertThat(incident.respondent()).isEqualTo("绿洲农资");
            assertThat(incident.complaints()).hasSize(3);
        });
    }

    @Test
    void the_credit_code_tells_businesses_apart_that_bear_one_name() {
        assertThat(among(named("绿洲农资"), named("绿洲农资"), coded("绿洲农资"))).isEmpty();
        assertThat(among(coded("绿洲农资"), coded("绿洲农资经营部"), coded(null))).hasSize(1);
    }

    @Test
    void who_is_not_known_is_nobody_in_common() {
        assertThat(among(named(null), named(" "), named(null))).isEmpty();
    }

    private static List<ProposedIncident> among(Respondent... respondents) {
        Stream<CaseFile> complaints =
                Arrays.stream(respondents).map(respondent -> CaseFileFixture.of(Kind.COMPLAINT, respondent, List.of()));
        return ProposedIncident.among(complaints.toList());
    }

    private static Respondent named(String name) {
        return new Respondent(name, null, null, "654201", null, null, null);
    }

    private static Respondent coded(String name) {
        return new Respondent(name, CODE, null, "654201", null, null, null);
    }
}
