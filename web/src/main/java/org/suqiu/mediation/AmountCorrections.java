package org.suqiu.mediation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.suqiu.casefile.AmountsCorrected;
import org.suqiu.casefile.CaseFile;
import org.suqiu.rules.InvalidInput;
import org.suqiu.rules.Money;
import org.suqiu.rules.RuleViolation;

/** What the corrections of amounts have in common. */
@ApplicationScoped
class AmountCorrections {

    @Inject
    Mediations mediations;

    @Inject
    Event<AmountsCorrected> corrected;

    Mediation of(CaseFile caseFile) {
        return mediations
                .of(caseFile.number())
                .filter(Mediation::isSuccess)
                .orElseThrow(() -> new RuleViolation("nothing-was-promised", caseFile.number()));
    }

    /** Yuan as text, in fen; not below what an earlier end of the mediation counted for good. */
    long fen(String yuan, long least) {
        long fen = Money.fen(payable(yuan));
        if (fen < least) {
            throw new InvalidInput("/value", "paid-before", Money.yuan(least));
        }
        return fen;
    }

    private static BigDecimal payable(String yuan) {
        try {
            BigDecimal amount = new BigDecimal(yuan.strip());
            if (Money.isPayable(amount)) {
                return amount;
            }
        } catch (NumberFormatException noNumber) {
            throw new InvalidInput("/value", "decimal");
        }
        throw new InvalidInput("/value", "amount", Money.MOST_YUAN);
    }

    void count(CaseFile caseFile, Mediation mediation, long promisedFen, long recoveredFen) {
        corrected.fire(new AmountsCorrected(caseFile, promisedFen, recoveredFen, countedOn(caseFile, mediation)));
    }

    /** The first end counted on the closing date, one after a review on its own day. */
    private static LocalDate countedOn(CaseFile caseFile, Mediation mediation) {
        return caseFile.reopenedAt() == null ? caseFile.closedOn() : CaseFile.dayOf(mediation.endedAt());
    }
}
