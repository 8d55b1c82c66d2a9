package org.suqiu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.suqiu.casefile.IdType;
import org.suqiu.casefile.JointComplainant;
import org.suqiu.casefile.Kind;
import org.suqiu.casefile.ProxyDetails;
import org.suqiu.casefile.Representation;
import org.suqiu.rules.Problem;
import org.suqiu.rules.Problems;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RepresentationCheckTest {

    private static final LocalDate RECEIVED = LocalDate.of(2026, 5, 20);

    @Test
    void two_complainants_speak_for_themselves_Art_12() {
        assertThat(problems(FilingFixture.onTheWeb().with(joint(neighbour(false)))))
                .isEmpty();
    }

    @Test
    void more_complainants_choose_two_representatives_and_whoever_files_may_be_one_Art_12() {
        assertThat(problems(FilingFixture.onTheWeb().with(joint(neighbour(true), neighbour(false)))))
                .isEmpty();
        assertThat(problems(FilingFixture.onTheWeb().with(joint(neighbour(true), neighbour(true), neighbour(false)))))
                .isEmpty();
        assertThat(problems(FilingFixture.onTheWeb().with(joint(neighbour(false), neighbour(false)))))
                .containsExactly("/jointComplainants two-representatives");
        assertThat(problems(FilingFixture.onTheWeb().with(joint(neighbour(true), neighbour(true), neighbour(true)))))
                .containsExactly("/jointComplainants two-representatives");
    }

    @Test
    void every_complainant_has_a_name_and_a_telephone_Art_10() {
        var nobody = new JointComplainant(null, " ", null, IdType.RESIDENT_ID, "654201199001011234", null, true);

        assertThat(problems(FilingFixture.byPhone().with(joint(nobody))))
                .containsExactlyInAnyOrder(
                        "/jointComplainants/0/name required",
                        "/jointComplainants/0/phone required",
                        "/jointComplainants/0/idNumber id-number");
    }

    @Test
    void a_report_is_nobodys_joint_complaint() {
        assertThat(problems(FilingFixture.onTheWeb()
                        .of(Kind.VIOLATION_REPORT)
                        .with(new Representation(List.of(neighbour(true)), agentUntil(RECEIVED, "waiting")))))
                .containsExactly("/jointComplainants only-with-complaints", "/proxy only-with-complaints");
    }

    @Test
    void an_agent_shows_who_he_is_and_matters_powers_and_term_Art_11() {
        var nothing = new ProxyDetails(null, null, null, null, null, null, null, null);

        assertThat(problems(FilingFixture.onTheWeb().with(new Representation(List.of(), nothing))))
                .containsExactlyInAnyOrder(
                        "/proxy/name required",
                        "/proxy/phone required",
                        "/proxy/idType required",
                        "/proxy/idNumber required",
                        "/proxy/matters required",
                        "/proxy/powers required",
                        "/proxy/validUntil required",
                        "/proxy/attachment required");
    }

    @Test
    void a_power_of_attorney_is_good_until_the_last_day_of_its_term_Art_11() {
        assertThat(problems(FilingFixture.onTheWeb().with(by(agentUntil(RECEIVED, "waiting")))))
                .isEmpty();
        assertThat(problems(FilingFixture.onTheWeb().with(by(agentUntil(RECEIVED.minusDays(1), "waiting")))))
                .containsExactly("/proxy/validUntil power-has-expired");
    }

    @Test
    void staff_have_the_original_in_their_hands_and_the_public_shows_it_Art_11() {
        assertThat(problems(FilingFixture.byPhone().with(by(agentUntil(RECEIVED, null)))))
                .isEmpty();
        assertThat(problems(FilingFixture.onTheWeb().with(by(agentUntil(RECEIVED, "never uploaded")))))
                .containsExactly("/proxy/attachment unknown-upload");
    }

    @Test
    void whoever_complains_alone_and_in_person_is_asked_nothing() {
        assertThat(problems(FilingFixture.onTheWeb())).isEmpty();
    }

    private static List<String> problems(FilingFixture fixture) {
        var problems = new Problems();
        new RepresentationCheck(fixture.filing(), FilingFixture.UPLOADS, RECEIVED, problems).check();
        return problems.all().stream().map(RepresentationCheckTest::words).toList();
    }

    private static String words(Problem problem) {
        return problem.pointer() + " " + problem.code();
    }

    private static JointComplainant neighbour(boolean representative) {
        return new JointComplainant(null, "巴合提古丽", "13912345679", null, null, null, representative);
    }

    private static Representation joint(JointComplainant... joint) {
        return new Representation(List.of(joint), null);
    }

    private static Representation by(ProxyDetails proxy) {
        return new Representation(List.of(), proxy);
    }

    private static ProxyDetails agentUntil(LocalDate day, String attachment) {
        return new ProxyDetails(
                "王律师", "13900000001", IdType.PASSPORT, "E12345678", "滴灌带质量争议", "代为投诉、调解", day, attachment);
    }
}
