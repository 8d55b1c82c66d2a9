package org.suqiu.casefile;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.suqiu.identity.Role;

/** What a case waits for somebody to do. The name is the worklist's and the due date's word. */
public enum Step {
    DISPATCH(Role.DISPATCHER, "dispatch", "referral"),
    /** Two offices gave the case back: the common superior names the one that keeps it (Order 121, Art. 33). */
    DESIGNATION(Role.SUPERVISOR, "designation"),
    ACCEPTANCE(Role.HANDLER, "acceptance", "demands"),
    /** What the complainant was asked to supply, by its own date. */
    MATERIAL(Role.HANDLER),
    APPROVAL(Role.HEAD, "approvals"),
    /** Whether a mediator steps aside (Order 121, Art. 21); the limit of the mediation runs on. */
    RECUSAL(Role.HEAD, "mediation/recusals"),
    /** Telling the decision on acceptance. */
    NOTICE(Role.HANDLER, "notices"),
    MEDIATION(Role.HANDLER, "mediation/outcome", "mediation/recusals"),
    /** Telling both parties how the mediation ended. */
    CLOSING_NOTICE(Role.HANDLER, "notices"),
    VERIFICATION(Role.HANDLER, "verification"),
    /** Telling a reporter who gave a name what came of the report. */
    REPORTER_NOTICE(Role.HANDLER, "notices"),
    ANSWER(Role.HANDLER, "closure"),
    /** Until when an office of the hotline regime may give a case back. */
    RETURN(Role.HANDLER),
    /** What the supervisor ordered (督办), by the order's own date. */
    SUPERVISION_ORDER(Role.HANDLER, "supervision-orders"),
    FOLLOW_UP(Role.AGENT, "follow-ups"),
    /** The head looks again at what the complainant is not content with. */
    REVIEW(Role.HEAD, "review");

    private static final Set<Step> MAIN = EnumSet.of(ACCEPTANCE, MEDIATION, VERIFICATION, ANSWER);
    private static final Set<Step> BY_THE_RUNNING_CLOCK = EnumSet.of(DISPATCH, APPROVAL, RECUSAL);

    private final String role;
    private final List<String> actions;

    Step(String role, String... actions) {
        this.role = role;
        this.actions = List.of(actions);
    }

    /** What can be done as long as this step waits, as the last words of its URLs. */
    public List<String> actions() {
        return actions;
    }

    /** Whose task it is; a head may do what a handler may. */
    public String role() {
        return role;
    }

    /** Without a limit of its own: placing, approving and deciding on a recusal take nothing off the one that runs. */
    public boolean goesByTheRunningClock() {
        return BY_THE_RUNNING_CLOCK.contains(this);
    }

    /** A step of the main procedure, whose limit the case as a whole runs against; the others are duties beside it. */
    public boolean isMain() {
        return MAIN.contains(this);
    }
}
