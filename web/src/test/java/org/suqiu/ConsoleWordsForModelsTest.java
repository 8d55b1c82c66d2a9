package org.suqiu;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.suqiu.ConsoleWords.missing;
import static org.suqiu.SourceTexts.found;
import static org.suqiu.SourceTexts.literals;
import static org.suqiu.SourceTexts.model;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.suqiu.processmodels.ModelFiles;

/** Codes that stand in the models of processes and decisions have words in the console. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ConsoleWordsForModelsTest {

    @Test
    void the_routing_table_speaks_in_words() {
        String table = model(ModelFiles.ROUTING);
        Set<String> reasons = found(table, "_(?:out|then)_[23]\">\\s*<text>\"([a-z]+(?:-[a-z]+)*)\"</text>");
        reasons.addAll(literals("routing", "Router.java", "\"([a-z]+-[a-z-]+)\""));
        Set<String> departments = found(
                table,
                "<text>\"([A-Z_]+)\"</text>\\s*</outputEntry>\\s*<outputEntry[^>]*>\\s*<text>\"(?:COUNTY|PREFECTURE)\"");

        assertThat(reasons).contains("regiment-address", "no-office");
        assertThat(departments).contains("MARKET_SUPERVISION", "POSTAL");
        assertThat(missing("placingReason", reasons)).isEmpty();
        assertThat(missing("department", departments)).isEmpty();
    }

    @Test
    void the_tables_that_an_administrator_reads_have_words() {
        List<String> models = texts(ModelFiles.DECISIONS);
        Set<String> tables = found(String.join(" ", ModelFiles.DECISIONS), "/(\\w+)\\.dmn");
        Set<String> columns = allFound(models, "<(?:input|output) id=\"\\w+?_(?:in|out)_(\\w+)\"");

        assertThat(columns).contains("lawPack", "reason");
        assertThat(missing("table", tables)).isEmpty();
        assertThat(missing("tableMeaning", tables)).isEmpty();
        assertThat(missing("decision", allFound(models, "<decision id=\"(\\w+)\"")))
                .isEmpty();
        assertThat(missing("tableColumn", columns)).isEmpty();
    }

    @Test
    void every_procedure_of_a_case_and_each_of_its_tasks_has_words() {
        List<String> models = texts(ModelFiles.PROCESSES).stream()
                // The month's figures belong to no case.
                .filter(model -> !model.contains("\"FreezeMonth\""))
                .toList();
        Set<String> activities =
                allFound(models, "<bpmn:(?:userTask|callActivity|subProcess|intermediateCatchEvent) id=\"(\\w+)\"");

        assertThat(activities).contains("Task_Mediate", "Activity_Acceptance", "Timer_MaterialLate");
        assertThat(missing("procedure", allFound(models, "<bpmn:process id=\"(\\w+)\"")))
                .isEmpty();
        assertThat(missing("activity", activities)).isEmpty();
    }

    private static List<String> texts(Collection<String> files) {
        return files.stream().map(SourceTexts::model).toList();
    }

    private static Set<String> allFound(List<String> texts, String regex) {
        return texts.stream().flatMap(text -> found(text, regex).stream()).collect(toCollection(TreeSet::new));
    }
}
