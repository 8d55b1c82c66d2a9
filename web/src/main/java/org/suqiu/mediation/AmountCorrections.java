package org.suqiu.mediation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.suqiu.casefile.AmountsCorrected;
import org.suqiu.casefile.CaseFile;
import org.suqiu.rules.InvalidInput;
import org.suqiu.rules.Money;

/** What the corrections of amounts have in common. */
@ApplicationScoped
class AmountCorrections {

    @Inject
    Event<AmountsCorrected> corrected;

    /** Yuan as text, in fen; not below what an earlier end of the mediation counted for good. */
    long fen(String yuan, long least) {
        long fen = Money.read(yuan, "/value");
        if (fen < least) {
            throw new InvalidInput("/value", "paid-before", Money.yuan(least));
        }
        return fen;
    }

    void count(CaseFile caseFile, Mediation mediation, long promisedFen, long recoveredFen) {
        corrected.fire(new AmountsCorrected(caseFile, promisedFen, recoveredFen, countedOn(caseFile, mediation)));
    }

    /** The first end counted on the closing date, one after a review on its own day. */
    private static LocalDate countedOn(CaseFile caseFile, Mediation mediation) {
        return caseFile.reopenedAt() == null ? caseFile.closedOn() : CaseFile.dayOf(mediation.endedAt());
    }
}
