package org.suqiu.casefile;

import java.util.List;
import org.suqiu.identity.Role;

/** What a case waits for somebody to do. The name is the worklist's and the due date's word. */
public enum Step {
    DISPATCH(Role.DISPATCHER, "dispatch"),
    ACCEPTANCE(Role.HANDLER, "acceptance", "return"),
    APPROVAL(Role.HEAD, "approvals"),
    NOTICE(Role.HANDLER, "notices"),
    MEDIATION(Role.HANDLER, "mediation/outcome"),
    VERIFICATION(Role.HANDLER, "return"),
    ANSWER(Role.HANDLER, "closure", "return");

    private final String role;
    private final List<String> actions;

    Step(String role, String... actions) {
        this.role = role;
        this.actions = List.of(actions);
    }

    /** What can be done in this step, as the last words of its URLs. */
    public List<String> actions() {
        return actions;
    }

    /** Whose task it is; a head may do what a handler may. */
    public String role() {
        return role;
    }

    /** The step whose clock runs on while this one waits: placing and approving take nothing off the limit. */
    public Step clock(Step first) {
        return switch (this) {
            case DISPATCH -> first;
            case APPROVAL -> ACCEPTANCE;
            default -> this;
        };
    }
}
