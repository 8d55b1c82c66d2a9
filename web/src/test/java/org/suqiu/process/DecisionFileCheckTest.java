package org.suqiu.process;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
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

    @Test
    void a_column_of_another_type_is_refused_with_its_place() {
        String regiment = "id=\"Place_in_regiment_expression\" typeRef=";

        assertThat(refused(TABLE.replace(regiment + "\"boolean\"", regiment + "\"string\"")))
                .extracting(Problem::pointer, Problem::code, Problem::arguments)
                .containsExactly(tuple("/Place/inputs/0", "decision-type", List.of("regiment", "boolean", "string")));
        assertThat(refused(TABLE.replace("name=\"level\" typeRef=\"string\"", "name=\"level\" typeRef=\"integer\"")))
                .extracting(Problem::pointer)
                .containsExactly("/Department/outputs/1");
    }

    @Test
    void a_column_without_type_takes_what_it_is_given() {
        String untyped = TABLE.replace(" typeRef=\"string\"", "");

        assertThatCode(() -> DecisionFileCheck.of(DecisionFile.ROUTING, untyped.getBytes(UTF_8)))
                .doesNotThrowAnyException();
        assertThat(new ReadDecisions(untyped.getBytes(UTF_8))
                        .text("Department", Map.of("category", "farm-inputs"), "level"))
                .isPresent();
    }

    @Test
    void whatever_is_wrong_with_either_table_is_told_at_once() {
        assertThat(refused(TABLE.replace("hitPolicy=\"FIRST\"", "hitPolicy=\"UNIQUE\"")))
                .extracting(Problem::pointer)
                .containsExactly("/Place", "/Department");
    }

    @Test
    void a_broken_cell_is_told_by_its_row() {
        assertThat(refused(TABLE.replaceFirst("<text>true</text>", "<text>]]) foo((</text>")))
                .extracting(Problem::pointer, Problem::arguments)
                .containsExactly(tuple("/Place/rules", List.of("1")));
    }

    private static List<String> problemsOf(String table) {
        return refused(table).stream().map(Problem::code).toList();
    }

    private static List<Problem> refused(String table) {
        return catchThrowableOfType(
                        InvalidInput.class, () -> DecisionFileCheck.of(DecisionFile.ROUTING, table.getBytes(UTF_8)))
                .problems();
    }
}
