package org.suqiu.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.Possibilities;
import org.suqiu.casefile.Step;
import org.suqiu.identity.Offices;

/** How a case may leave its office: back to the dispatcher, up to the superior, or taken over. */
@ApplicationScoped
class RoutingPossibilities implements Possibilities {

    @Inject
    ReturnWindow returnWindow;

    @Inject
    Handover handover;

    @Inject
    Offices offices;

    @Override
    public List<String> of(CaseFile caseFile, Set<Step> waiting) {
        List<String> possible = new ArrayList<>();
        boolean due = caseFile.stageStep().filter(waiting::contains).isPresent();
        if (due && caseFile.canBeReturned() && returnWindow.isOpen(caseFile)) {
            possible.add("return");
        }
        if (due && canGoUp(caseFile)) {
            possible.add("hand-up");
        }
        if (caseFile.isOpen() && caseFile.isPlaced()) {
            possible.add("takeover");
        }
        return possible;
    }

    private boolean canGoUp(CaseFile caseFile) {
        return offices.superiorOf(caseFile.officeCode())
                .filter(superior -> handover.isPossible(caseFile, superior))
                .isPresent();
    }
}
