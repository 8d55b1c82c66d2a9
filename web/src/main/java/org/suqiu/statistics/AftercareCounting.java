package org.suqiu.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseRated;
import org.suqiu.casefile.CaseSpotChecked;
import org.suqiu.casefile.FollowedUp;
import org.suqiu.casefile.ReviewAsked;
import org.suqiu.casefile.ReviewDecided;
import org.suqiu.casefile.SupervisionOrderAnswered;
import org.suqiu.casefile.SupervisionOrdered;
import org.suqiu.followup.FollowUps;

/** Counts what is ordered from above and what follows the closing, each on its own day. */
@ApplicationScoped
class AftercareCounting {

    private static final Set<Figure> CALLS = EnumSet.of(Figure.ASKED, Figure.REACHED);
    private static final Set<Figure> SATISFACTION = EnumSet.of(Figure.ANSWERED_SATISFACTION, Figure.SATISFIED);
    private static final Set<Figure> SOLUTION = EnumSet.of(Figure.ANSWERED_SOLVED, Figure.SOLVED);

    @Inject
    CountedEvents countedEvents;

    @Inject
    CountedOnce countedOnce;

    @Inject
    FollowUps followUps;

    @Inject
    Clock clock;

    void onOrdered(@Observes SupervisionOrdered ordered) {
        count(ordered.caseFile(), Figure.ORDERED, ordered.on());
    }

    void onOrderAnswered(@Observes SupervisionOrderAnswered answered) {
        count(answered.caseFile(), Figure.ORDER_ANSWERED, answered.on());
        if (!answered.on().isAfter(answered.dueOn())) {
            count(answered.caseFile(), Figure.ORDER_ANSWERED_ON_TIME, answered.on());
        }
    }

    void onSpotChecked(@Observes CaseSpotChecked checked) {
        count(checked.caseFile(), Figure.SPOT_CHECKED, checked.on());
    }

    void onFollowedUp(@Observes FollowedUp call) {
        CaseFile caseFile = call.caseFile();
        if (call.reached() || !countedOnce.has(caseFile, Figure.REACHED)) {
            countedOnce.replace(caseFile, CALLS, new Tally(caseFile).called(call.reached(), call.on()));
        }
        if (call.satisfaction() != null) {
            countedOnce.replace(caseFile, SATISFACTION, new Tally(caseFile).rated(call.satisfaction(), call.on()));
        }
        if (call.solved() != null) {
            countedOnce.replace(caseFile, SOLUTION, new Tally(caseFile).solvedOrNot(call.solved(), call.on()));
        }
    }

    /** A call outranks the rating on the web, whichever came first. */
    void onRated(@Observes CaseRated rated) {
        CaseFile caseFile = rated.caseFile();
        LocalDate today = CaseFile.dayOf(clock.instant());
        if (followUps.satisfactionOf(caseFile.number()).isEmpty()) {
            countedOnce.replace(caseFile, SATISFACTION, new Tally(caseFile).rated(rated.satisfaction(), today));
        }
        if (followUps.solvedOf(caseFile.number()).isEmpty()) {
            countedOnce.replace(caseFile, SOLUTION, new Tally(caseFile).solvedOrNot(rated.solved(), today));
        }
    }

    void onReviewAsked(@Observes ReviewAsked asked) {
        count(asked.caseFile(), Figure.REVIEW_ASKED, asked.on());
    }

    void onReviewDecided(@Observes ReviewDecided decided) {
        switch (decided.decision()) {
            case UPHOLD -> count(decided.caseFile(), Figure.UPHELD, decided.on());
            case RESUME -> count(decided.caseFile(), Figure.REOPENED, decided.on());
            case CORRECT -> {
                // what is corrected counts by itself
            }
        }
    }

    private void count(CaseFile caseFile, Figure figure, LocalDate on) {
        countedEvents.add(CountedEvent.one(caseFile, figure, on));
    }
}
