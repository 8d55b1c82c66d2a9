package org.suqiu.identity;

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

/**
 * Which cases a person sees: the one place of row rights. Violation reports are kept closer than the rest (Order 121,
 * Art. 37): only the handlers they are assigned to, their head, and the dispatcher until they are placed.
 */
public record CaseSight(Actor actor) {

    private static final String REPORT = "VIOLATION_REPORT";

    public boolean covers(String kind, String officeCode, String handler) {
        boolean confidential = REPORT.equals(kind);
        return seesEveryComplaint() && !confidential
                || actor.is(DISPATCHER) && officeCode == null
                || actor.headOf(officeCode)
                || actor.is(HANDLER) && actor.worksIn(officeCode) && (!confidential || isActor(handler));
    }

    /** A superior may take a complaint that it does not see yet (Order 121, Art. 13); violation reports it never sees. */
    public boolean reachesDownTo(String kind, String superiorOffice) {
        return !REPORT.equals(kind) && actor.headOf(superiorOffice);
    }

    /** Names, numbers and addresses of those who filed: for those who work on the case. Everybody else sees a mask. */
    public boolean showsParties(String officeCode) {
        return actor.is(SUPERVISOR)
                || actor.is(DISPATCHER) && officeCode == null
                || (actor.is(HEAD) || actor.is(HANDLER)) && actor.worksIn(officeCode);
    }

    /** The same rule as {@link #covers} as a JPQL condition on an alias with kind, officeCode and a person's field. */
    public String condition(String alias, String personField) {
        List<String> ways = new ArrayList<>();
        if (seesEveryComplaint()) {
            ways.add("%s.kind <> org.suqiu.casefile.Kind.VIOLATION_REPORT".formatted(alias));
        }
        if (actor.is(DISPATCHER)) {
            ways.add("%s.officeCode is null".formatted(alias));
        }
        if (actor.is(HEAD) && actor.officeCode() != null) {
            ways.add("%s.officeCode = :ownOffice".formatted(alias));
        } else if (actor.is(HANDLER) && actor.officeCode() != null) {
            ways.add(
                    "(%1$s.officeCode = :ownOffice and (%1$s.kind <> org.suqiu.casefile.Kind.VIOLATION_REPORT or %1$s.%2$s = :ownName))"
                            .formatted(alias, personField));
        }
        return ways.isEmpty() ? "1 = 0" : "(" + String.join(" or ", ways) + ")";
    }

    /** The parameters that {@link #condition} names. */
    public Map<String, Object> parameters() {
        Map<String, Object> named = new TreeMap<>();
        if (actor.officeCode() != null && (actor.is(HEAD) || actor.is(HANDLER))) {
            named.put("ownOffice", actor.officeCode());
            if (!actor.is(HEAD)) {
                named.put("ownName", actor.username());
            }
        }
        return named;
    }

    private boolean seesEveryComplaint() {
        return actor.is(SUPERVISOR) || actor.is(AGENT) || actor.is(MANAGER);
    }

    private boolean isActor(String handler) {
        return actor.username().equals(handler);
    }
}
