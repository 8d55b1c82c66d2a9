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
import org.suqiu.processmodels.ModelFiles;
import org.suqiu.rules.InvalidInput;
import org.suqiu.rules.Problem;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DecisionFileCheckTest {

    private static final String TABLE = ModelCalls.in(ModelFiles.ROUTING).text();

    @ParameterizedTest
    @EnumSource(DecisionFile.class)
    void what_we_ship_passes(DecisionFile file) {
        byte[] shipped = ModelCalls.in(file.resource()).text().getBytes(UTF_8);

        assertThatCode(() -> DecisionFileCheck.of(file, shipped)).doesNotThrowAnyException();
    }

    @Test
    void a_text_that_is_no_model_is_refused() {
        assertThat(problemsOf("not even XML")).containsExactly("not-dmn");
        assertThat(problemsOf("<a/>")).containsExactly("not-dmn");
        assertThat(problemsOf("")).containsExactly("not-dmn");
    }

    @Test
    void both_decisions_have_to_be_there() {
        assertThat(problemsOf(TABLE.replace("id=\"Department\"", "id=\"Other\"")))
                .contains("decision-table-missing");
    }

    @Test
    void inputs_and_outputs_stay_as_they_are() {
        assertThat(problemsOf(TABLE.replace("<text>category</text>", "<text>colour</text>")))
                .containsExactly("decision-inputs");
        assertThat(problemsOf(TABLE.replace("name=\"level\"", "name=\"floor\"")))
                .containsExactly("decision-outputs");
    }

    /** A script would run with the rights of the server. */
    @Test
    void no_other_language_than_FEEL_is_let_in() {
        assertThat(problemsOf(TABLE.replaceFirst("<inputEntry ", "<inputEntry expressionLanguage=\"groovy\" ")))
                .containsExactly("feel-only");
        assertThat(problemsOf(TABLE.replaceFirst("<outputEntry ", "<outputEntry expressionLanguage=\"juel\" ")))
                .containsExactly("feel-only");
    }

    /** The engine itself would notice when the next case is filed. */
    @Test
    void a_broken_cell_is_found_before_a_case_meets_it() {
        assertThat(problemsOf(TABLE.replaceFirst("<text>true</text>", "<text>]]) foo((</text>")))
                .containsExactly("broken-feel");
        assertThat(problemsOf(TABLE.replace("<text>\"county-office\"</text>", "<text>\"county</text>")))
                .containsExactly("broken-feel");
    }

    private static List<String> problemsOf(String table) {
        InvalidInput refused = catchThrowableOfType(
                InvalidInput.class, () -> DecisionFileCheck.of(DecisionFile.ROUTING, table.getBytes(UTF_8)));
        return refused.problems().stream().map(Problem::code).toList();
    }
}
