package org.suqiu.correction;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.Possibilities;
import org.suqiu.casefile.Step;

/** The head of the office that has a case corrects it, after closing too. */
@ApplicationScoped
class CorrectionPossibilities implements Possibilities {

    @Override
    public List<String> of(CaseFile caseFile, Set<Step> waiting) {
        return caseFile.isPlaced() ? List.of("corrections") : List.of();
    }
}
