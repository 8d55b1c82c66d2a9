package org.suqiu.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.Correctable;
import org.suqiu.casefile.PenaltyImposed;
import org.suqiu.identity.Actor;
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
        long right = Money.read(value, "/value");
        long stood = verifications.penaltyOf(report.number());
        if (right != stood) {
            Instant now = clock.instant();
            var difference = new Penalty(report.number(), right - stood, CaseFile.dayOf(now), null, by, now);
            verifications.add(difference);
            imposed.fire(new PenaltyImposed(report, difference.amountFen(), difference.imposedOn()));
        }
        return Optional.of(Money.yuan(stood));
    }
}
