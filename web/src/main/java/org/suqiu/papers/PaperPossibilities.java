package org.suqiu.papers;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.Possibilities;

/** Whoever has a case can write papers about it. */
@ApplicationScoped
class PaperPossibilities implements Possibilities {

    @Override
    public List<String> of(CaseFile caseFile) {
        return caseFile.isPlaced() ? List.of("papers") : List.of();
    }
}
