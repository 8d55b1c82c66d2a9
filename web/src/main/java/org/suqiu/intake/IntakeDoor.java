package org.suqiu.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.suqiu.casefile.CaseFile;
import org.suqiu.identity.Actor;
import org.suqiu.identity.County;
import org.suqiu.identity.Offices;
import org.suqiu.rules.NotAllowed;

/** The one door for every filing: checks it, numbers it, has it written down once, and answers a repeated post alike. */
@ApplicationScoped
public class IntakeDoor {

    @Inject
    Codes codes;

    @Inject
    Uploads uploads;

    @Inject
    NumberSource numberSource;

    @Inject
    IntakeDesk intakeDesk;

    @Inject
    IdempotentFilings idempotentFilings;

    @Inject
    Offices offices;

    @Inject
    Clock clock;

    public Acknowledgement file(Filing filing, Actor by, RepeatKey repeatKey) {
        if (!filing.isByThePublic() && !by.isStaff()) {
            throw new NotAllowed("staff-channel");
        }
        Optional<Acknowledgement> earlier = idempotentFilings.earlierAnswer(repeatKey);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        try {
            return fileAnew(filing, by, repeatKey);
        } catch (RuntimeException failure) {
            // The same post at the same moment: the other one was first, and its answer is ours.
            return idempotentFilings.earlierAnswer(repeatKey).orElseThrow(() -> failure);
        }
    }

    private Acknowledgement fileAnew(Filing filing, Actor by, RepeatKey repeatKey) {
        Instant now = clock.instant();
        CheckedFiling checked = check(filing, now);
        Instant receivedAt =
                filing.receivedAt() == null ? now : filing.receivedAt().toInstant();
        String number = numberSource.next(countyOfNumber(filing), CaseFile.dayOf(receivedAt));
        return intakeDesk.receive(checked, number, receivedAt, by, repeatKey);
    }

    /** What a post of this key was answered with, before anything that comes with it is taken in. */
    public Optional<Acknowledgement> answeredBefore(RepeatKey repeatKey) {
        return idempotentFilings.earlierAnswer(repeatKey);
    }

    /** @throws org.suqiu.rules.InvalidInput naming every wrong field */
    public void check(Filing filing) {
        check(filing, clock.instant());
    }

    private CheckedFiling check(Filing filing, Instant now) {
        return new FilingCheck(filing, codes, uploads, now).check();
    }

    private String countyOfNumber(Filing filing) {
        return filing.countiesNamed().stream()
                .filter(offices::isOfThePrefecture)
                .findFirst()
                .orElse(County.PREFECTURE);
    }
}
