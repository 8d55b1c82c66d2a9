package org.suqiu.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.Correctable;
import org.suqiu.casefile.PenaltyImposed;
import org.suqiu.identity.Actor;
import org.suqiu.rules.InvalidInput;
import org.suqiu.rules.Money;

/** All that was imposed in a filed case, put right: the difference counts on the day of the correction. */
@ApplicationScoped
class PenaltyCorrection implements Correctable {

    @Inject
    PenaltyDesk penaltyDesk;

    @Inject
    Verifications verifications;

    @Inject
    Event<PenaltyImposed> imposed;

    @Inject
    Clock clock;

    @Override
    public String field() {
        return "penaltyAmount";
    }

    @Override
    public Optional<String> correct(CaseFile report, String value, Actor by) {
        penaltyDesk.requireFiled(report);
        long right = fen(value);
        long stood = verifications.penaltyOf(report.number());
        if (right != stood) {
            Instant now = clock.instant();
            var difference = new Penalty(report.number(), right - stood, CaseFile.dayOf(now), null, by, now);
            verifications.add(difference);
            imposed.fire(new PenaltyImposed(report, difference.amountFen(), difference.imposedOn()));
        }
        return Optional.of(Money.yuan(stood));
    }

    /** @param value in yuan, as money is told everywhere */
    static long fen(String value) {
        return Optional.ofNullable(value)
                .flatMap(PenaltyCorrection::number)
                .filter(Money::isPayable)
                .map(Money::fen)
                .orElseThrow(() -> new InvalidInput("/value", "amount", Money.MOST_YUAN));
    }

    private static Optional<BigDecimal> number(String value) {
        try {
            return Optional.of(new BigDecimal(value));
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }
}
