package org.suqiu.withdrawal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.Possibilities;

@ApplicationScoped
class WithdrawalPossibility implements Possibilities {

    @Override
    public List<String> of(CaseFile caseFile) {
        return WithdrawalRule.allows(caseFile) ? List.of("withdrawal") : List.of();
    }
}
