package org.suqiu.process;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/**
 * A decision table, row by row; the first row that fits answers.
 *
 * @param conditions what is asked, column by column
 * @param answers what is read
 */
public record ShownTable(
        String key, String name, List<ShownColumn> conditions, List<ShownColumn> answers, List<ShownRow> rows) {

    static ShownTable of(Decision decision, Locale reader) {
        DecisionTable table = (DecisionTable) decision.getExpression();
        return new ShownTable(
                decision.getId(),
                decision.getName(),
                table.getInputs().stream().map(ShownTable::column).toList(),
                table.getOutputs().stream().map(ShownTable::column).toList(),
                table.getRules().stream().map(rule -> row(rule, reader)).toList());
    }

    private static ShownColumn column(Input input) {
        return new ShownColumn(text(input.getInputExpression().getText()), input.getLabel());
    }

    private static ShownColumn column(Output output) {
        return new ShownColumn(output.getName(), output.getLabel());
    }

    private static ShownRow row(Rule rule, Locale reader) {
        return new ShownRow(
                cells(rule.getInputEntries(), InputEntry::getText),
                cells(rule.getOutputEntries(), OutputEntry::getText),
                new RowNote(text(rule.getDescription())).in(reader));
    }

    private static <E extends DmnElement> List<String> cells(
            Collection<E> entries, Function<E, ModelElementInstance> content) {
        return entries.stream().map(content).map(ShownTable::text).toList();
    }

    private static String text(ModelElementInstance element) {
        return element == null
                ? ""
                : Objects.requireNonNullElse(element.getTextContent(), "").strip();
    }

    /** @param name what the application calls it; the label is the file's own */
    public record ShownColumn(String name, String label) {}

    /**
     * @param conditions FEEL; an empty one fits everything
     * @param why in the reader's language, if whoever wrote the rule wrote in both; may be empty
     */
    public record ShownRow(List<String> conditions, List<String> answers, String why) {}
}
