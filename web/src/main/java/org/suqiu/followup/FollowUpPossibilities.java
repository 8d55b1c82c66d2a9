package org.suqiu.followup;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.Kind;
import org.suqiu.casefile.Possibilities;

/** A complainant may be called after closing, chosen by the rule or not. */
@ApplicationScoped
class FollowUpPossibilities implements Possibilities {

    @Override
    public List<String> of(CaseFile caseFile) {
        boolean callable = !caseFile.isOpen() && caseFile.kind() != Kind.VIOLATION_REPORT;
        return callable ? List.of("follow-ups") : List.of();
    }
}
