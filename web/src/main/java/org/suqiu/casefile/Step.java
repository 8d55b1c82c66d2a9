package org.suqiu.casefile;

import org.suqiu.identity.Role;

/** What a case waits for somebody to do. The name is the worklist's and the due date's word. */
public enum Step {
    DISPATCH(Role.DISPATCHER),
    ACCEPTANCE(Role.HANDLER),
    APPROVAL(Role.HEAD),
    NOTICE(Role.HANDLER),
    MEDIATION(Role.HANDLER),
    VERIFICATION(Role.HANDLER),
    ANSWER(Role.HANDLER);

    private final String role;

    Step(String role) {
        this.role = role;
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
