package org.suqiu.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.Possibilities;
import org.suqiu.casefile.Step;

/** An appraisal begins or ends while the limit that it pauses has not run out. */
@ApplicationScoped
class SuspensionPossibilities implements Possibilities {

    @Inject
    PausableLimits pausable;

    @Override
    public List<String> of(CaseFile caseFile, Set<Step> waiting) {
        boolean due = caseFile.stageStep().filter(waiting::contains).isPresent();
        return due && pausable.allow(caseFile) ? List.of("suspensions") : List.of();
    }
}
