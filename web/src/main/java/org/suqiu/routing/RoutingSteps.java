package org.suqiu.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseFiles;
import org.suqiu.identity.Actor;

/** Called from the process models. */
@Named
@ApplicationScoped
public class RoutingSteps {

    @Inject
    CaseFiles caseFiles;

    @Inject
    Router router;

    @Inject
    Placing placing;

    public void routeCase(String number) {
        CaseFile caseFile = caseFiles.byNumber(number);
        Routing routing = router.route(caseFile);
        routing.office()
                .ifPresentOrElse(
                        office -> placing.place(caseFile, office, routing.reason(), Actor.SYSTEM),
                        () -> placing.leave(caseFile, routing.reason()));
    }

    public boolean isPlaced(String number) {
        return caseFiles.byNumber(number).isPlaced();
    }

    /** Whether the supervisor has to name the office, since two gave the case back (Order 121, Art. 33). */
    public boolean isDisputed(String number) {
        return caseFiles.byNumber(number).awaitsSupervisor();
    }
}
