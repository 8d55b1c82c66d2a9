package org.suqiu.process.worklist;

import java.util.Map;
import org.suqiu.identity.Actor;
import org.suqiu.identity.Role;

/** Whose work is listed, within what the reader may see. */
public enum Queue {
    MINE,
    /** Of the reader's office; for those without one, what no office has. */
    OFFICE,
    ALL;

    String condition(Actor reader) {
        return switch (this) {
            case MINE -> "w.assignee = :reader";
            case OFFICE -> reader.officeCode() == null ? "w.officeCode is null" : "w.officeCode = :readersOffice";
            case ALL -> "1 = 1";
        };
    }

    Map<String, Object> parameters(Actor reader) {
        return switch (this) {
            case MINE -> Map.of("reader", reader.username());
            case OFFICE -> reader.officeCode() == null ? Map.of() : Map.of("readersOffice", reader.officeCode());
            case ALL -> Map.of();
        };
    }

    public static Queue usualFor(Actor reader) {
        return reader.is(Role.HANDLER) || reader.is(Role.HEAD) ? OFFICE : ALL;
    }
}
