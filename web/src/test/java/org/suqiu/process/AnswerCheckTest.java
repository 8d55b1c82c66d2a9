package org.suqiu.process;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.suqiu.law.LawBook;
import org.suqiu.law.LawFixture;
import org.suqiu.law.LawPacks;
import org.suqiu.law.LawStep;
import org.suqiu.rules.InvalidInput;
import org.suqiu.rules.Problem;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AnswerCheckTest {

    private final AnswerCheck check = new AnswerCheck();

    AnswerCheckTest() {
        check.lawPacks = new LawPacks() {
            @Override
            public LawBook book() {
                return LawFixture.book();
            }
        };
        Decisions shipped = ShippedTables.in(DecisionFile.LIMIT);
        check.present = question -> EngineLimitTable.code(shipped, question).map(LawStep::valueOf);
    }

    @ParameterizedTest
    @EnumSource(DecisionFile.class)
    void what_we_ship_has_an_answer_to_everything(DecisionFile file) {
        assertThatCode(() -> check.require(file, ShippedTables.in(file))).doesNotThrowAnyException();
    }

    @Test
    void a_table_that_leaves_a_step_without_limit_is_refused() {
        assertThat(askedWithout(DecisionFile.LIMIT, "<text>\"REVIEW\"</text>", "<text>\"REVUE\"</text>"))
                .containsExactly("REVIEW");
    }

    @Test
    void a_table_that_leaves_reports_of_one_law_pack_without_limit_is_refused() {
        String onlyOrder20 = "Limit_rule_6_if_5\">\n          <text>\"order-20\"</text>";

        assertThat(askedWithout(DecisionFile.LIMIT, "Limit_rule_6_if_5\">\n          <text></text>", onlyOrder20))
                .containsExactly("VERIFICATION");
    }

    @Test
    void a_limit_that_no_law_pack_can_have_is_refused() {
        assertThat(askedWithout(DecisionFile.LIMIT, "<text>\"CONVERSION\"</text>", "<text>\"SOME_DAY\"</text>"))
                .containsExactly("VERIFICATION");
    }

    @Test
    void a_limit_that_only_another_law_pack_has_is_refused() {
        String inMediation = "Limit_rule_2_then_1\">\n          <text>\"MEDIATION\"</text>";

        assertThat(askedWithout(DecisionFile.LIMIT, inMediation, inMediation.replace("MEDIATION", "RETURN")))
                .containsExactly("MEDIATION");
    }

    @Test
    void what_ends_a_mediation_by_itself_needs_a_ground_that_the_law_pack_has() {
        String runOut = "Ground_rule_11_then_1\">\n          <text>\"LIMIT_RUN_OUT\"";

        assertThat(askedWithout(DecisionFile.GROUND, runOut, runOut.replace("LIMIT_RUN_OUT", "TOO_LATE")))
                .containsExactly("LIMIT_RUN_OUT");
    }

    @Test
    void a_finding_may_speak_for_nothing_but_not_for_a_ground_that_does_not_exist() {
        assertThatCode(() -> check.require(DecisionFile.GROUND, changed("\"PARTY_ABSENT\"", "\"NOBODY\"")))
                .doesNotThrowAnyException();
        assertThat(askedWithout(DecisionFile.GROUND, "<text>\"TOO_LATE\"</text>", "<text>\"TOO_EARLY\"</text>"))
                .containsExactly("THREE_YEARS_PAST");
    }

    /** Order 121, Art. 23(1)(5): nobody is asked when the limit has run out. */
    @Test
    void what_ends_a_mediation_by_itself_needs_its_ground() {
        assertThat(askedWithout(
                        DecisionFile.GROUND, "<text>\"LIMIT_RUN_OUT\"</text>", "<text>\"SOMETHING_ELSE\"</text>"))
                .containsExactly("LIMIT_RUN_OUT");
    }

    private static Decisions changed(String present, String other) {
        return new ReadDecisions(
                ShippedTables.text(DecisionFile.GROUND).replace(present, other).getBytes(UTF_8));
    }

    /** @return what the table has no answer to when this stands there instead */
    private List<Object> askedWithout(DecisionFile file, String present, String other) {
        String text = ShippedTables.text(file);
        assertThat(text).contains(present);
        var tables = new ReadDecisions(text.replace(present, other).getBytes(UTF_8));
        InvalidInput refused = catchThrowableOfType(InvalidInput.class, () -> check.require(file, tables));
        assertThat(refused.problems()).extracting(Problem::code).containsOnly("table-without-answer");
        return refused.problems().stream()
                .flatMap(problem -> problem.arguments().stream())
                .toList();
    }
}
