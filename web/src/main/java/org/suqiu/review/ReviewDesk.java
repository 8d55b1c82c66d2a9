package org.suqiu.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseFiles;
import org.suqiu.casefile.CaseRecord;
import org.suqiu.casefile.DueDates;
import org.suqiu.casefile.Duties;
import org.suqiu.casefile.EventType;
import org.suqiu.casefile.ExpectedVersion;
import org.suqiu.casefile.LimitBegins;
import org.suqiu.casefile.MediationResumed;
import org.suqiu.casefile.ReviewAsked;
import org.suqiu.casefile.ReviewDecided;
import org.suqiu.casefile.ReviewDecision;
import org.suqiu.casefile.ReviewWanted;
import org.suqiu.casefile.SideDuties;
import org.suqiu.casefile.Step;
import org.suqiu.identity.Actor;
import org.suqiu.rules.NotFound;
import org.suqiu.rules.RuleViolation;

/** Where a review is asked for, and where the head decides it. */
@ApplicationScoped
public class ReviewDesk {

    @Inject
    CaseFiles caseFiles;

    @Inject
    Reviews reviews;

    @Inject
    ReviewRights reviewRights;

    @Inject
    SideDuties sideDuties;

    @Inject
    CaseRecord caseRecord;

    @Inject
    DueDates dueDates;

    @Inject
    Duties duties;

    @Inject
    Event<ReviewAsked> asked;

    @Inject
    Event<ReviewDecided> decided;

    @Inject
    Event<MediationResumed> resumed;

    @Inject
    Clock clock;

    /** The complainant asks on the tracking page, and is not told what staff could do instead. */
    void onWanted(@Observes ReviewWanted wanted) {
        reviewRights.hindrance(wanted.caseFile()).ifPresent(ReviewDesk::refuse);
        begin(wanted.caseFile(), wanted.reason(), wanted.by());
    }

    /** Staff write down what the complainant asks for. */
    @Transactional
    public Review request(String number, ExpectedVersion expected, String reason, Actor by) {
        CaseFile caseFile = expected.of(caseFiles.toChange(by, number));
        reviewRights.hindrance(caseFile).ifPresent(ReviewDesk::refuse);
        return begin(caseFile, reason, by);
    }

    private Review begin(CaseFile caseFile, String reason, Actor by) {
        var review = new Review(caseFile.number(), reason, by, clock.instant());
        reviews.add(review);
        caseRecord.add(caseFile.number(), EventType.REVIEW_ASKED, by);
        sideDuties.arise(new LimitBegins(caseFile, Step.REVIEW, today()));
        asked.fire(new ReviewAsked(caseFile, today()));
        return review;
    }

    @Transactional
    public CaseFile decide(
            String number, ExpectedVersion expected, ReviewDecision decision, String reasons, Actor head) {
        CaseFile caseFile = expected.of(caseFiles.toChange(head, number));
        duties.take(caseFile, Step.REVIEW, head);
        if (decision == ReviewDecision.RESUME) {
            requireResumable(caseFile);
        }
        Review review = reviews.of(number).orElseThrow(() -> new NotFound("review"));
        review.decide(decision, reasons, head, clock.instant());
        caseRecord.add(number, EventType.REVIEW_DECIDED, head, Map.of("decision", decision.name()));
        decided.fire(new ReviewDecided(caseFile, decision, today()));
        if (decision == ReviewDecision.RESUME) {
            resume(caseFile, head);
        }
        sideDuties.fulfil(caseFile, Step.REVIEW, today());
        return caseFile;
    }

    private void requireResumable(CaseFile caseFile) {
        var resumption = new Resumption(dueDates.dueOn(caseFile.number(), Step.MEDIATION));
        resumption.require(caseFile, today());
    }

    private void resume(CaseFile caseFile, Actor head) {
        caseFile.resumeMediation(clock.instant());
        caseRecord.add(caseFile.number(), EventType.RESUMED, head);
        resumed.fire(new MediationResumed(caseFile, head));
    }

    @Transactional
    public Seen of(String number, Actor reader) {
        CaseFile caseFile = caseFiles.visibleTo(reader, number);
        Review review = reviews.of(number).orElseThrow(() -> new NotFound("review"));
        return new Seen(review, caseFile.showsPartiesTo(reader));
    }

    private LocalDate today() {
        return CaseFile.dayOf(clock.instant());
    }

    private static void refuse(RuleViolation hindrance) {
        throw hindrance;
    }

    /** @param withTexts what people wrote is for those who work on the case */
    public record Seen(Review review, boolean withTexts) {}
}
