package org.suqiu.process;

import java.util.List;
import org.suqiu.processmodels.ModelFiles;

/** The files of decision tables that came with this version and that an administrator may replace. */
public enum DecisionFile {
    ROUTING(
            ModelFiles.ROUTING,
            new TableShape(
                    EngineRoutingTable.PLACE,
                    List.of("regiment", "respondentPlace", "platformPlace"),
                    List.of("place", "reason")),
            new TableShape(
                    EngineRoutingTable.DEPARTMENT, List.of("category"), List.of("department", "level", "reason"))),
    LIMIT(
            ModelFiles.LIMITS,
            new TableShape(
                    EngineLimitTable.LIMIT,
                    List.of("step", "kind", "origin", "occasion", "lawPack"),
                    List.of(EngineLimitTable.ANSWER))),
    GROUND(
            ModelFiles.GROUNDS,
            new TableShape(
                    EngineGroundTable.GROUND,
                    List.of("step", "finding", "lawPack"),
                    List.of(EngineGroundTable.ANSWER)));

    private final String resource;
    private final List<TableShape> tables;

    DecisionFile(String resource, TableShape... tables) {
        this.resource = resource;
        this.tables = List.of(tables);
    }

    /** The name that it is deployed under. */
    String resource() {
        return resource;
    }

    List<TableShape> tables() {
        return tables;
    }

    /** Each version of the file has a version of its first table. */
    String firstTable() {
        return tables.get(0).key();
    }
}
