package org.suqiu.identity;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/** Who asks in this request. Nobody signed in is the public. */
@RequestScoped
public class Caller {

    private Actor actor = Actor.PUBLIC;
    private String token;

    public Actor actor() {
        return actor;
    }

    /** The token that was shown, so that it can be given back. */
    public Optional<String> token() {
        return Optional.ofNullable(token);
    }

    public void identify(Actor known, String shownToken) {
        actor = known;
        token = shownToken;
    }
}
