package org.suqiu.supervision;

import static org.suqiu.identity.Role.AGENT;
import static org.suqiu.identity.Role.DISPATCHER;
import static org.suqiu.identity.Role.HANDLER;
import static org.suqiu.identity.Role.HEAD;
import static org.suqiu.identity.Role.MANAGER;
import static org.suqiu.identity.Role.SUPERVISOR;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.suqiu.identity.Actor;

/**
 * Which alarms a person hears: those that name one of the person's roles, in cases that the person may see. Violation
 * reports are heard by their head, by the handler they are assigned to, and by the dispatcher until they are placed (Order
 * 121, Art. 37). The alarm is {@code e}, its case {@code c}, which the late ones of an import together do not have.
 */
record Hearing(Actor actor) {

    private static final String NO_REPORT = "(c.number is null or c.kind <> org.suqiu.casefile.Kind.VIOLATION_REPORT)";

    String condition() {
        List<String> ways = new ArrayList<>();
        List.of(SUPERVISOR, AGENT, MANAGER).forEach(role -> add(ways, role, NO_REPORT));
        add(ways, DISPATCHER, "e.officeCode is null");
        if (actor.officeCode() != null) {
            add(ways, HEAD, "e.officeCode = :ownOffice");
            add(ways, HANDLER, "e.officeCode = :ownOffice and (" + NO_REPORT + " or c.handler = :ownName)");
        }
        return ways.isEmpty() ? "1 = 0" : "(" + String.join(" or ", ways) + ")";
    }

    Map<String, Object> parameters() {
        Map<String, Object> named = new TreeMap<>();
        if (actor.officeCode() != null && (actor.is(HEAD) || actor.is(HANDLER))) {
            named.put("ownOffice", actor.officeCode());
        }
        if (actor.officeCode() != null && actor.is(HANDLER)) {
            named.put("ownName", actor.username());
        }
        return named;
    }

    private void add(List<String> ways, String role, String scope) {
        if (actor.is(role)) {
            ways.add("(e.told like '%" + role + "%' and " + scope + ")");
        }
    }
}
