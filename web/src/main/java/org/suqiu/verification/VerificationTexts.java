package org.suqiu.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.suqiu.casefile.CaseText;
import org.suqiu.casefile.CaseTexts;

/** Violation reports are found by the reasons of what came of them. */
@ApplicationScoped
public class VerificationTexts implements CaseTexts {

    @Inject
    Verifications verifications;

    @Override
    public Sort sort() {
        return Sort.DECISION;
    }

    @Override
    public List<CaseText> about(List<String> numbers) {
        return verifications.reasonsAbout(numbers);
    }
}
