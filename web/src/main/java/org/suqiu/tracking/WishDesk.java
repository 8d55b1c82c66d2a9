package org.suqiu.tracking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.suqiu.acceptance.SupplyDesk;
import org.suqiu.attachment.AttachmentDesk;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseRated;
import org.suqiu.casefile.CaseRecord;
import org.suqiu.casefile.EventType;
import org.suqiu.casefile.ReviewWanted;
import org.suqiu.identity.Actor;
import org.suqiu.rules.RuleViolation;
import org.suqiu.withdrawal.WithdrawalDesk;

/** Where the one who filed does something about the case, with its access code. */
@ApplicationScoped
public class WishDesk {

    /** Characters of a message. */
    public static final int MOST_TEXT = 4000;

    /** Characters of a reason and of a comment. */
    public static final int MOST_REASON = 1000;

    static final int MOST_SUPPLEMENTS = 100;

    @Inject
    TrackingDoor trackingDoor;

    @Inject
    FilersWords filersWords;

    @Inject
    Wishes wishes;

    @Inject
    AttachmentDesk attachmentDesk;

    @Inject
    SupplyDesk supplyDesk;

    @Inject
    WithdrawalDesk withdrawalDesk;

    @Inject
    CaseRecord caseRecord;

    @Inject
    Event<CaseRated> rated;

    @Inject
    Event<ReviewWanted> reviewWanted;

    @Inject
    Clock clock;

    /** What was brought before under this key, or nothing. */
    @Transactional
    Optional<Supplement> earlier(String number, String accessCode, String repeatKey) {
        trackingDoor.open(number, accessCode);
        return filersWords.supplementCalled(number, repeatKey);
    }

    /** Meets whatever the office waits for; what it says is for those who work on the case. */
    @Transactional
    void supplement(String number, String accessCode, Brought brought) {
        CaseFile caseFile = trackingDoor.open(number, accessCode);
        if (!caseFile.isOpen()) {
            throw new RuleViolation("closed-takes-no-supplement", number).butPossible(wishes.of(caseFile));
        }
        if (filersWords.supplementsOf(number).size() >= MOST_SUPPLEMENTS) {
            throw new RuleViolation("too-many-supplements", MOST_SUPPLEMENTS).butPossible(wishes.of(caseFile));
        }
        filersWords.add(new Supplement(number, brought, clock.instant()));
        attachmentDesk.attach(caseFile, brought.attachments(), Actor.PUBLIC);
        if (!supplyDesk.supplyBy(caseFile, Actor.PUBLIC)) {
            caseRecord.add(number, EventType.MATERIAL_SUPPLIED, Actor.PUBLIC);
        }
    }

    /** @param reason or null: nobody has to give one */
    @Transactional
    public void withdraw(String number, String accessCode, String reason) {
        CaseFile caseFile = trackingDoor.open(number, accessCode);
        List<String> possible = wishes.of(caseFile);
        withdrawalDesk.withdrawForFiler(caseFile.number(), reason, possible);
    }

    @Transactional
    public void rate(String number, String accessCode, Rating.Given given) {
        CaseFile caseFile = trackingDoor.open(number, accessCode);
        if (caseFile.isOpen()) {
            throw new RuleViolation("rated-after-closing", number).butPossible(wishes.of(caseFile));
        }
        if (filersWords.ratingOf(number).isPresent()) {
            throw new RuleViolation("already-rated", number).butPossible(wishes.of(caseFile));
        }
        filersWords.add(new Rating(number, given, clock.instant()));
        caseFile.rate(given.satisfaction());
        var detail =
                Map.of("satisfaction", String.valueOf(given.satisfaction()), "solved", String.valueOf(given.solved()));
        caseRecord.add(number, EventType.RATED, Actor.PUBLIC, detail);
        rated.fire(new CaseRated(caseFile, given.satisfaction(), given.solved()));
    }

    /** Whether there is a review to be had is for those to say who review. */
    @Transactional
    public void askForReview(String number, String accessCode, String reason) {
        CaseFile caseFile = trackingDoor.open(number, accessCode);
        if (caseFile.isOpen()) {
            throw new RuleViolation("reviewed-after-closing", number).butPossible(wishes.of(caseFile));
        }
        try {
            reviewWanted.fire(new ReviewWanted(caseFile, reason, Actor.PUBLIC));
        } catch (RuleViolation noReview) {
            throw noReview.butPossible(wishes.of(caseFile));
        }
    }
}
