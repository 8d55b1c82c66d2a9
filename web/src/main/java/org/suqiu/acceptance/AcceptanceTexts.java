package org.suqiu.acceptance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.suqiu.casefile.CaseText;
import org.suqiu.casefile.CaseTexts;

/** Cases are found by the reasons of their acceptance or refusal. */
@ApplicationScoped
public class AcceptanceTexts implements CaseTexts {

    @Inject
    Acceptances acceptances;

    @Override
    public Sort sort() {
        return Sort.DECISION;
    }

    @Override
    public List<CaseText> about(List<String> numbers) {
        return acceptances.reasonsAbout(numbers);
    }
}
