package org.suqiu.mediation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.Correctable;
import org.suqiu.identity.Actor;
import org.suqiu.rules.Money;

/** What was paid when the mediation ended, as the head may correct it. */
@ApplicationScoped
class RecoveredAmount implements Correctable {

    @Inject
    AmountCorrections amountCorrections;

    @Inject
    Mediations mediations;

    @Override
    public String field() {
        return "recoveredAmount";
    }

    @Override
    public Optional<String> correct(CaseFile caseFile, String value, Actor by) {
        Mediation mediation = mediations.promised(caseFile);
        Optional<String> before = Optional.ofNullable(Money.yuan(mediation.recoveredFen()));
        long least = mediations
                .earlierOf(caseFile.number())
                .map(EarlierConclusion::paidFen)
                .orElse(0L);
        long countedBefore = mediation.recovered();
        mediation.correctRecovered(amountCorrections.fen(value, least));
        amountCorrections.count(caseFile, mediation, 0, mediation.recovered() - countedBefore);
        return before;
    }
}
