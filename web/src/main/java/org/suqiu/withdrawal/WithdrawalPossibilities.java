package org.suqiu.withdrawal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.Possibilities;

@ApplicationScoped
class WithdrawalPossibilities implements Possibilities {

    @Inject
    WithdrawalRule withdrawalRule;

    @Override
    public List<String> of(CaseFile caseFile) {
        return withdrawalRule.allows(caseFile) ? List.of("withdrawal") : List.of();
    }
}
