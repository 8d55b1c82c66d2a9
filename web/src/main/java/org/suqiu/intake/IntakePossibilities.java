package org.suqiu.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.Possibilities;
import org.suqiu.casefile.Step;

/** What is not known yet can be filled in until the case is closed. */
@ApplicationScoped
class IntakePossibilities implements Possibilities {

    @Override
    public List<String> of(CaseFile caseFile, Set<Step> waiting) {
        return caseFile.isOpen() ? List.of("particulars") : List.of();
    }
}
