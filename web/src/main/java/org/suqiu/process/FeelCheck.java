package org.suqiu.process;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.Text;

/** Tries every cell of a table: the engine would find a broken one only when somebody files a case. */
final class FeelCheck {

    private static final String CELL = "cellInput";

    private final FeelEngine feel;

    FeelCheck() {
        var configuration = new DefaultDmnEngineConfiguration();
        configuration.buildEngine();
        feel = configuration.getFeelEngine();
    }

    /** Counted from one, as they are shown. */
    Stream<Integer> brokenRows(DecisionTable table) {
        List<Input> columns = List.copyOf(table.getInputs());
        List<Rule> rules = List.copyOf(table.getRules());
        return IntStream.range(0, rules.size())
                .filter(row -> isBroken(rules.get(row), columns))
                .mapToObj(row -> row + 1);
    }

    private boolean isBroken(Rule rule, List<Input> columns) {
        List<InputEntry> cells = List.copyOf(rule.getInputEntries());
        for (int column = 0; column < cells.size(); column++) {
            if (isBrokenCondition(text(cells.get(column).getText()), columns.get(column))) {
                return true;
            }
        }
        return rule.getOutputEntries().stream().anyMatch(cell -> isBrokenAnswer(text(cell.getText())));
    }

    private boolean isBrokenCondition(String expression, Input column) {
        return !expression.isEmpty()
                && fails(() -> feel.evaluateSimpleUnaryTests(expression, CELL, variables(sample(column))));
    }

    private boolean isBrokenAnswer(String expression) {
        return !expression.isEmpty() && fails(() -> feel.evaluateSimpleExpression(expression, variables("")));
    }

    private static boolean fails(Runnable evaluation) {
        try {
            evaluation.run();
            return false;
        } catch (FeelException broken) {
            return true;
        }
    }

    private static Object sample(Input column) {
        return "boolean".equals(column.getInputExpression().getTypeRef()) ? Boolean.TRUE : "";
    }

    private static VariableContext variables(Object cell) {
        return Variables.putValue(CELL, cell).asVariableContext();
    }

    private static String text(Text text) {
        return text == null ? "" : text.getTextContent().strip();
    }
}
