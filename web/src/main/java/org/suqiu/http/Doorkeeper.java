package org.suqiu.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Optional;
import org.suqiu.identity.Actor;
import org.suqiu.identity.Caller;
import org.suqiu.identity.Sessions;

/** Finds out who asks, by the token in the header or by the browser's session cookie. */
@ApplicationScoped
public class Doorkeeper {

    @Inject
    Sessions sessions;

    @Inject
    Caller caller;

    Actor identify(ContainerRequestContext request) {
        Optional<String> bearer = Credentials.bearer(request);
        Optional<String> cookie = bearer.isPresent() ? Optional.empty() : Credentials.cookie(request);
        if (cookie.isPresent() && SameOrigin.isViolatedBy(request)) {
            throw new CrossSiteRequest();
        }
        Optional<String> token = bearer.or(() -> cookie);
        Optional<Actor> known = token.flatMap(sessions::actorOf);
        if (bearer.isPresent() && known.isEmpty()) {
            throw new NotAuthorizedException("Bearer error=\"invalid_token\"");
        }
        known.ifPresent(actor -> caller.identify(actor, token.orElseThrow()));
        return known.orElse(Actor.PUBLIC);
    }
}
