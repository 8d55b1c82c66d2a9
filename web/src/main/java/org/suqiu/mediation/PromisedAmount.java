package org.suqiu.mediation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.Correctable;
import org.suqiu.identity.Actor;
import org.suqiu.rules.Money;

/** What was promised, as the head may correct it. */
@ApplicationScoped
class PromisedAmount implements Correctable {

    @Inject
    AmountCorrections amountCorrections;

    @Inject
    Mediations mediations;

    @Override
    public String field() {
        return "promisedAmount";
    }

    @Override
    public Optional<String> correct(CaseFile caseFile, String value, Actor by) {
        Mediation mediation = mediations.promised(caseFile);
        Optional<String> before = Optional.ofNullable(Money.yuan(mediation.promisedFen()));
        long countedBefore = counted(caseFile, mediation);
        mediation.correctPromised(amountCorrections.fen(value, 0));
        amountCorrections.count(caseFile, mediation, counted(caseFile, mediation) - countedBefore, 0);
        return before;
    }

    /** What an earlier end of the mediation counted stays counted. */
    private long counted(CaseFile caseFile, Mediation mediation) {
        long earlier = mediations
                .earlierOf(caseFile.number())
                .map(EarlierConclusion::promisedFen)
                .orElse(0L);
        return Math.max(earlier, mediation.promised());
    }
}
