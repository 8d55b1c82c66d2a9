package org.suqiu.linkage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseLinks;
import org.suqiu.casefile.Finding;
import org.suqiu.casefile.Findings;
import org.suqiu.casefile.Kind;
import org.suqiu.casefile.Relation;

/** Finds complaints that somebody linked as repeating an earlier one. */
@ApplicationScoped
class EarlierDisputes implements Findings {

    @Inject
    CaseLinks caseLinks;

    @Override
    public Set<Finding> of(CaseFile caseFile) {
        boolean repeats = caseFile.kind() == Kind.COMPLAINT
                && caseLinks.earlierOf(caseFile.number(), Relation.REPEATS).isPresent();
        return repeats ? Set.of(Finding.DEALT_WITH_BEFORE) : Set.of();
    }
}
