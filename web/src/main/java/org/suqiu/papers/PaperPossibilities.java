package org.suqiu.papers;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.Possibilities;
import org.suqiu.casefile.Step;

/** Whoever has a case can write papers about it. */
@ApplicationScoped
class PaperPossibilities implements Possibilities {

    @Override
    public List<String> of(CaseFile caseFile, Set<Step> waiting) {
        return caseFile.isPlaced() ? List.of("papers") : List.of();
    }
}
