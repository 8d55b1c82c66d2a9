package org.suqiu.process;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;

/** A file of decision tables as it was put in force. */
public record StoredDecisionFile(DecisionFile file, byte[] bytes, int version) {

    /** Its tables, to be read by people. */
    public List<ShownTable> tables(Locale reader) {
        var model = Dmn.readModelFromStream(new ByteArrayInputStream(bytes));
        return file.tables().stream()
                .map(shape -> ShownTable.of((Decision) model.getModelElementById(shape.key()), reader))
                .toList();
    }
}
