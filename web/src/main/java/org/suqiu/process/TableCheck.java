package org.suqiu.process;

import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.InputExpression;
import org.camunda.bpm.model.dmn.instance.Output;
import org.suqiu.rules.Problems;

/** Whether one table can be asked what the application asks: the engine would find out only when a case is filed. */
record TableCheck(TableShape shape, DecisionTable table, Problems problems) {

    void look() {
        problems.when(table.getHitPolicy() != HitPolicy.FIRST, pointer(), "hit-policy-first");
        if (hasItsColumns() && hasTheirTypes()) {
            tryExpressions();
        }
    }

    private boolean hasItsColumns() {
        boolean asked = shape.asks(table.getInputs().stream()
                .map(input -> text(input.getInputExpression()))
                .toList());
        boolean read =
                shape.reads(table.getOutputs().stream().map(Output::getName).toList());
        problems.when(!asked, pointer(), "decision-inputs").when(!read, pointer(), "decision-outputs");
        return asked && read;
    }

    private boolean hasTheirTypes() {
        boolean asked = areOfType(
                "/inputs/",
                shape.inputs(),
                table.getInputs().stream()
                        .map(input -> input.getInputExpression().getAttributeValue("typeRef"))
                        .toList());
        boolean read = areOfType(
                "/outputs/",
                shape.outputs(),
                table.getOutputs().stream()
                        .map(output -> output.getAttributeValue("typeRef"))
                        .toList());
        return asked && read;
    }

    private boolean areOfType(String group, List<TableColumn> columns, List<String> given) {
        boolean right = true;
        for (int place = 0; place < columns.size(); place++) {
            TableColumn column = columns.get(place);
            if (!column.takes(given.get(place))) {
                problems.add(
                        pointer() + group + place, "decision-type", column.name(), column.type(), given.get(place));
                right = false;
            }
        }
        return right;
    }

    private void tryExpressions() {
        String rows = new FeelCheck().brokenRows(table).map(Object::toString).collect(Collectors.joining(", "));
        if (!rows.isEmpty()) {
            problems.add(pointer() + "/rules", "broken-feel", rows);
        }
    }

    private String pointer() {
        return "/" + shape.key();
    }

    private static String text(InputExpression expression) {
        return expression == null || expression.getText() == null
                ? ""
                : expression.getText().getTextContent().strip();
    }
}
