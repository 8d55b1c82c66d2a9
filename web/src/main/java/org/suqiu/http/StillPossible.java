package org.suqiu.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.suqiu.casefile.CaseReading;
import org.suqiu.identity.Caller;
import org.suqiu.rules.NotFound;

/** What can be done now with the case that a request names, for a refusal that does not say it itself. */
@ApplicationScoped
class StillPossible {

    @Inject
    CaseReading caseReading;

    @Inject
    Caller caller;

    /** @return null where the request names no case; nothing where the caller may not see it */
    List<String> with(UriInfo request) {
        String number = request.getPathParameters().getFirst("number");
        if (number == null) {
            return null;
        }
        try {
            return caseReading.possible(number, caller.actor());
        } catch (NotFound outsideOnesSight) {
            return List.of();
        }
    }
}
