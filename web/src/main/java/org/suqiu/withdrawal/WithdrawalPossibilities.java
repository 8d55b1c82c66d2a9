package org.suqiu.withdrawal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.Possibilities;
import org.suqiu.casefile.Step;

@ApplicationScoped
class WithdrawalPossibilities implements Possibilities {

    @Inject
    WithdrawalRule withdrawalRule;

    @Override
    public List<String> of(CaseFile caseFile, Set<Step> waiting) {
        return withdrawalRule.allows(caseFile) ? List.of("withdrawal") : List.of();
    }
}
