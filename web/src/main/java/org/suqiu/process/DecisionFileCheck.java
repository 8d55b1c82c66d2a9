package org.suqiu.process;

import java.io.ByteArrayInputStream;
import java.util.Collection;
import java.util.Locale;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.InputExpression;
import org.camunda.bpm.model.dmn.instance.LiteralExpression;
import org.camunda.bpm.model.dmn.instance.UnaryTests;
import org.camunda.bpm.model.xml.ModelException;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.suqiu.rules.Problems;

/** Whether bytes are the decision tables that the application asks: with their inputs and outputs, in plain FEEL. */
final class DecisionFileCheck {

    private final Problems problems = new Problems();

    private DecisionFileCheck() {}

    static void of(DecisionFile file, byte[] bytes) {
        DecisionFileCheck check = new DecisionFileCheck();
        check.look(file, bytes);
        check.problems.throwIfAny();
    }

    private void look(DecisionFile file, byte[] bytes) {
        try {
            DmnModelInstance model = Dmn.readModelFromStream(new ByteArrayInputStream(bytes));
            file.tables().forEach(shape -> table(model, shape));
            problems.when(usesAnotherLanguage(model), "", "feel-only");
        } catch (ModelException notDmn) {
            problems.add("", "not-dmn");
        }
    }

    private void table(DmnModelInstance model, TableShape shape) {
        String key = shape.key();
        if (!(model.getModelElementById(key) instanceof Decision decision)
                || !(decision.getExpression() instanceof DecisionTable table)) {
            problems.add("/" + key, "decision-table-missing");
            return;
        }
        new TableCheck(shape, table, problems).look();
    }

    /** A script in a table would run with the rights of the server. */
    private static boolean usesAnotherLanguage(DmnModelInstance model) {
        return named(model.getDefinitions().getExpressionLanguage())
                || anyNamed(model.getModelElementsByType(LiteralExpression.class))
                || anyNamed(model.getModelElementsByType(UnaryTests.class))
                || anyNamed(model.getModelElementsByType(InputExpression.class));
    }

    private static boolean anyNamed(Collection<? extends ModelElementInstance> expressions) {
        return expressions.stream()
                .map(expression -> expression.getAttributeValue("expressionLanguage"))
                .anyMatch(DecisionFileCheck::named);
    }

    /** FEEL is named by its address in the file's own version, or not at all. */
    private static boolean named(String language) {
        return language != null
                && !language.isBlank()
                && !language.toUpperCase(Locale.ROOT).contains("FEEL");
    }
}
