package org.suqiu.priority;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.Possibilities;
import org.suqiu.casefile.Step;

/** What is closed is not urgent any more. */
@ApplicationScoped
class PriorityPossibilities implements Possibilities {

    @Override
    public List<String> of(CaseFile caseFile, Set<Step> waiting) {
        return caseFile.isOpen() ? List.of("priority") : List.of();
    }
}
