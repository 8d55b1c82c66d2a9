package org.suqiu.process;

import static org.suqiu.process.TableColumn.flag;
import static org.suqiu.process.TableColumn.text;

import java.util.List;
import java.util.stream.Stream;
import org.suqiu.processmodels.ModelFiles;
import org.suqiu.rules.NotFound;

/** The files of decision tables that came with this version and that an administrator may replace. */
public enum DecisionFile {
    ROUTING(
            "routing",
            ModelFiles.ROUTING,
            new TableShape(
                    EngineRoutingTable.PLACE,
                    List.of(flag("regiment"), text("respondentPlace"), text("platformPlace")),
                    List.of(text("place"), text("reason"))),
            new TableShape(
                    EngineRoutingTable.DEPARTMENT,
                    List.of(text("category")),
                    List.of(text("department"), text("level"), text("reason")))),
    LIMIT(
            "limits",
            ModelFiles.LIMITS,
            new TableShape(
                    EngineLimitTable.LIMIT,
                    List.of(text("step"), text("kind"), text("origin"), text("occasion"), text("lawPack")),
                    List.of(text(EngineLimitTable.ANSWER)))),
    GROUND(
            "grounds",
            ModelFiles.GROUNDS,
            new TableShape(
                    EngineGroundTable.GROUND,
                    List.of(text("step"), text("finding"), text("lawPack")),
                    List.of(text(EngineGroundTable.ANSWER))));

    private final String title;
    private final String resource;
    private final List<TableShape> tables;

    DecisionFile(String title, String resource, TableShape... tables) {
        this.title = title;
        this.resource = resource;
        this.tables = List.of(tables);
    }

    /** @throws NotFound for any other than routing, limits and grounds */
    public static DecisionFile called(String title) {
        return Stream.of(values())
                .filter(file -> file.title.equals(title))
                .findFirst()
                .orElseThrow(() -> new NotFound("decision-table"));
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
