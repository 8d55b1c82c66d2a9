package org.suqiu.statistics;

import static org.suqiu.casefile.CaseFileFixture.noon;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseFileFixture;
import org.suqiu.casefile.Kind;
import org.suqiu.casefile.Outcome;
import org.suqiu.identity.Office;
import org.suqiu.identity.OfficeDetails;

/**
 * What may happen to a case over the turn of a year.
 *
 * @param outcome null while it is open
 * @param handedTo the office that takes it over once it was decided on
 */
record History(
        Kind kind,
        String office,
        LocalDate receivedOn,
        boolean decided,
        int days,
        Outcome outcome,
        String handedTo,
        long fen,
        Integer satisfaction) {

    static final LocalDate FIRST = LocalDate.of(2025, 11, 10);
    private static final int LIMIT = 12;

    static Arbitrary<History> any() {
        var offices = Arbitraries.of("654201", "654221", "654200-postal", "654200-energy");
        return Combinators.combine(
                        Arbitraries.of(Kind.class),
                        offices,
                        Arbitraries.integers().between(0, 120).map(FIRST::plusDays),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.of(Outcome.class).injectNull(0.2),
                        offices,
                        Arbitraries.longs().between(0, 1_000_000))
                .flatAs((kind, office, on, decided, days, outcome, handedTo, fen) -> Arbitraries.integers()
                        .between(1, 5)
                        .injectNull(0.5)
                        .map(satisfaction ->
                                new History(kind, office, on, decided, days, outcome, handedTo, fen, satisfaction)));
    }

    /** Whether anybody ever said yes or no, or sent it away. */
    boolean isUndecided() {
        return switch (kind) {
            case COMPLAINT -> !decided && !isEndedEarly() && outcome != Outcome.REFUSED;
            case VIOLATION_REPORT -> outcome == null || !(isVerified() || isEndedEarly());
            case ENQUIRY -> outcome == null;
        };
    }

    private boolean isEndedEarly() {
        return outcome == Outcome.ENDED_BEFORE_DECISION;
    }

    private boolean isVerified() {
        return outcome == Outcome.FILED || outcome == Outcome.NOT_FILED;
    }

    void playInto(FiguresDatabase database, int sequence) {
        CaseFile caseFile = CaseFileFixture.numbered(sequence, kind, receivedOn);
        caseFile.placeWith(place(office), "respondent-county", "order-121", true);
        var tally = new Tally(caseFile).received();
        switch (kind) {
            case COMPLAINT -> complaint(caseFile, tally);
            case VIOLATION_REPORT -> report(caseFile, tally);
            case ENQUIRY -> enquiry(caseFile, tally);
        }
        if (satisfaction != null && !caseFile.isOpen()) {
            tally.called(true, endedOn()).rated(satisfaction, endedOn());
        }
        database.add(caseFile, tally.rows());
    }

    private void complaint(CaseFile caseFile, Tally tally) {
        if (outcome == Outcome.REFUSED) {
            caseFile.close(Outcome.REFUSED, noon(endedOn()), dueOn());
            tally.refused(endedOn(), dueOn()).closed().told(endedOn().plusDays(3), dueOn());
        } else if (isEndedEarly()) {
            caseFile.close(outcome, noon(endedOn()), dueOn());
            tally.withdrawn(endedOn()).closed();
        } else if (decided) {
            caseFile.accept();
            tally.accepted(receivedOn.plusDays(days / 2), dueOn());
            tally.told(endedOn(), dueOn());
            caseFile.handOverTo(place(handedTo));
            mediated(caseFile, tally);
        }
    }

    private void mediated(CaseFile caseFile, Tally tally) {
        boolean success = outcome == Outcome.AGREED || outcome == Outcome.SETTLED;
        if (success || outcome == Outcome.FAILED || outcome == Outcome.TERMINATED) {
            caseFile.close(outcome, noon(endedOn()), dueOn().plusDays(LIMIT));
            tally.mediated(success, true, endedOn()).promised(fen, endedOn());
            tally.paid(fen, endedOn()).closed();
        }
    }

    private void report(CaseFile caseFile, Tally tally) {
        if (isVerified() || isEndedEarly()) {
            caseFile.close(outcome, noon(endedOn()), dueOn());
            tally.closed();
        }
        if (isVerified()) {
            tally.verified(outcome == Outcome.FILED, endedOn(), dueOn()).penalised(fen, endedOn());
        }
    }

    private void enquiry(CaseFile caseFile, Tally tally) {
        if (outcome != null) {
            caseFile.close(Outcome.ANSWERED, noon(endedOn()), dueOn());
            tally.closedUndecided();
        }
    }

    private LocalDate endedOn() {
        return receivedOn.plusDays(days);
    }

    private LocalDate dueOn() {
        return receivedOn.plusDays(LIMIT);
    }

    private static Office place(String code) {
        String regime = code.contains("-") ? "HOTLINE" : "MARKET_SUPERVISION";
        return new Office(
                code, new OfficeDetails("局", "Office", code.substring(0, 6), "ANY", "COUNTY", regime, "12315", true));
    }
}
