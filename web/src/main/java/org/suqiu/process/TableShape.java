package org.suqiu.process;

import java.util.List;

/** What the application asks a decision table, and what it reads from it. */
record TableShape(String key, List<TableColumn> inputs, List<TableColumn> outputs) {

    boolean asks(List<String> names) {
        return names.equals(inputs.stream().map(TableColumn::name).toList());
    }

    boolean reads(List<String> names) {
        return names.equals(outputs.stream().map(TableColumn::name).toList());
    }
}
