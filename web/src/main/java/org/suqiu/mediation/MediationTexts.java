package org.suqiu.mediation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.suqiu.casefile.CaseText;
import org.suqiu.casefile.CaseTexts;
import org.suqiu.rules.Money;

/** Cases are found by the amounts that a mediation ended with, as they are by the one that was disputed. */
@ApplicationScoped
public class MediationTexts implements CaseTexts {

    @Inject
    Mediations mediations;

    @Override
    public Sort sort() {
        return Sort.DECISION;
    }

    @Override
    public List<CaseText> about(List<String> numbers) {
        return mediations.about(numbers).stream()
                .flatMap(MediationTexts::amounts)
                .toList();
    }

    private static Stream<CaseText> amounts(Mediation mediation) {
        return Stream.of(mediation.promisedFen(), mediation.recoveredFen())
                .filter(Objects::nonNull)
                .filter(fen -> fen > 0)
                .distinct()
                .map(fen -> new CaseText(mediation.caseNumber, Money.yuan(fen) + "元"));
    }
}
