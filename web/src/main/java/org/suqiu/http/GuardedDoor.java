package org.suqiu.http;

import jakarta.annotation.Priority;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import org.suqiu.identity.Actor;

/** The door of one resource method. */
@Priority(Priorities.AUTHENTICATION)
class GuardedDoor implements ContainerRequestFilter {

    private final AccessRule rule;
    private final Doorkeeper doorkeeper;

    GuardedDoor(AccessRule rule, Doorkeeper doorkeeper) {
        this.rule = rule;
        this.doorkeeper = doorkeeper;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Actor actor = doorkeeper.identify(request);
        if (rule.allows(actor)) {
            return;
        }
        if (actor.isStaff()) {
            throw new ForbiddenException();
        }
        throw new NotAuthorizedException("Bearer");
    }
}
