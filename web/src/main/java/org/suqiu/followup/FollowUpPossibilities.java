package org.suqiu.followup;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.Kind;
import org.suqiu.casefile.Possibilities;
import org.suqiu.casefile.Step;

/** A complainant may be called after closing, chosen by the rule or not. */
@ApplicationScoped
class FollowUpPossibilities implements Possibilities {

    @Override
    public List<String> of(CaseFile caseFile, Set<Step> waiting) {
        boolean callable = !caseFile.isOpen() && caseFile.kind() != Kind.VIOLATION_REPORT;
        return callable ? List.of("follow-ups") : List.of();
    }
}
