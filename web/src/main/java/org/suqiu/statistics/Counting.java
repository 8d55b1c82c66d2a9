package org.suqiu.statistics;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.suqiu.casefile.CaseClosed;
import org.suqiu.casefile.CaseReceived;
import org.suqiu.casefile.ComplaintAccepted;
import org.suqiu.casefile.ComplaintRefused;
import org.suqiu.casefile.DecisionTold;
import org.suqiu.casefile.DueDates;
import org.suqiu.casefile.MediationConcluded;
import org.suqiu.casefile.Origin;
import org.suqiu.casefile.Outcome;
import org.suqiu.casefile.PaymentRecorded;
import org.suqiu.casefile.Stage;
import org.suqiu.casefile.Step;

/** Counts in the transaction in which a thing happens, for the county that is responsible at that moment. */
@ApplicationScoped
class Counting {

    /** A case counts as received once it was routed: for the county that got it. */
    private static final int AFTER_THE_PROCESS = 1000;

    @Inject
    CountedEvents countedEvents;

    @Inject
    DueDates dueDates;

    void onReceived(@Observes @Priority(AFTER_THE_PROCESS) CaseReceived received) {
        countedEvents.add(new Tally(received.caseFile()).received());
    }

    void onAccepted(@Observes ComplaintAccepted accepted) {
        countedEvents.add(new Tally(accepted.caseFile())
                .accepted(accepted.on(), due(accepted.caseFile().number(), Step.ACCEPTANCE)));
    }

    void onRefused(@Observes ComplaintRefused refused) {
        countedEvents.add(new Tally(refused.caseFile())
                .refused(refused.on(), due(refused.caseFile().number(), Step.ACCEPTANCE)));
    }

    void onTold(@Observes DecisionTold told) {
        countedEvents.add(
                new Tally(told.caseFile()).told(told.on(), due(told.caseFile().number(), Step.NOTICE)));
    }

    void onMediated(@Observes MediationConcluded concluded) {
        boolean success = concluded.result() == Outcome.AGREED || concluded.result() == Outcome.SETTLED;
        countedEvents.add(new Tally(concluded.caseFile())
                .mediated(success, concluded.countsAsConcluded(), concluded.on())
                .promised(concluded.promisedFen(), concluded.on())
                .paid(concluded.recoveredFen(), concluded.on()));
    }

    void onPaid(@Observes PaymentRecorded paid) {
        countedEvents.add(new Tally(paid.caseFile()).paid(paid.amountFen(), paid.on()));
    }

    /**
     * The first closing counts; what a review reopened and closed again does not count twice. What nobody brought in was not
     * received, and does not count as closed either.
     */
    void onClosed(@Observes CaseClosed closed) {
        boolean broughtIn =
                closed.caseFile().origin().filter(Origin.CLUE::equals).isEmpty();
        if (closed.first() && broughtIn) {
            var tally = new Tally(closed.caseFile());
            countedEvents.add(closed.byLaw() ? tally.closedByLaw() : closedBySomebody(closed.from(), tally));
        }
    }

    private static Tally closedBySomebody(Stage from, Tally tally) {
        return from == Stage.AWAITING_ANSWER ? tally.closedUndecided() : tally.closed();
    }

    private LocalDate due(String number, Step step) {
        return dueDates.dueOn(number, step).orElse(null);
    }
}
