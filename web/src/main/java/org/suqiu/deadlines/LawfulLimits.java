package org.suqiu.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.Occasion;
import org.suqiu.casefile.Step;
import org.suqiu.law.LawPacks;
import org.suqiu.law.StatutoryLimit;

/** How long a step of a case may take: the table says which limit it has, and the law pack how long that is. */
@ApplicationScoped
class LawfulLimits {

    @Inject
    LimitTable table;

    @Inject
    LawPacks lawPacks;

    /** Nothing where neither law nor policy sets a limit. */
    Optional<StatutoryLimit> of(CaseFile caseFile, Step step, Occasion occasion) {
        return table.limit(LimitTable.Question.of(caseFile, step, occasion))
                .flatMap(lawPacks.byCode(caseFile.lawPack())::limit);
    }
}
