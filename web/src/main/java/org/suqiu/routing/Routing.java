package org.suqiu.routing;

import java.util.Optional;
import org.suqiu.identity.Office;

/** The outcome of routing: an office, or none, and the reason in either case. */
record Routing(Optional<Office> office, String reason) {

    static Routing nowhere(String reason) {
        return new Routing(Optional.empty(), reason);
    }
}
