package org.suqiu.process.worklist;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.suqiu.identity.Actor;
import org.suqiu.identity.Role;

/** Whose work is listed, within what the reader may see. */
public enum Queue {
    /** With that of colleagues who are away and for whom the reader stands in. */
    MINE,
    /** Of the reader's office; for those without one, what their role is there for. */
    OFFICE,
    ALL;

    private static final List<String> OF_AN_OFFICE = List.of(Role.HANDLER, Role.HEAD);

    String condition(Actor reader) {
        return switch (this) {
            case MINE ->
                "(w.assignee = :reader or w.assignee in (select a.username from Absence a"
                        + " where a.deputy = :reader and a.firstDay <= :today and a.lastDay >= :today))";
            case OFFICE ->
                reader.officeCode() == null
                        ? "w.role in :readersRoles"
                        : "w.officeCode = :readersOffice and w.role in :readersRoles";
            case ALL -> "1 = 1";
        };
    }

    Map<String, Object> parameters(Actor reader, LocalDate today) {
        return switch (this) {
            case MINE -> Map.of("reader", reader.username(), "today", today);
            case OFFICE ->
                reader.officeCode() == null
                        ? Map.of("readersRoles", reader.roles())
                        : Map.of("readersOffice", reader.officeCode(), "readersRoles", OF_AN_OFFICE);
            case ALL -> Map.of();
        };
    }

    public static Queue usualFor(Actor reader) {
        return reader.is(Role.HANDLER) || reader.is(Role.HEAD) || reader.is(Role.AGENT) ? OFFICE : ALL;
    }
}
