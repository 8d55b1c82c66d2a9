package org.suqiu.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.suqiu.casefile.CaseFile;

/** Turns what happened to one case into the rows that figures count: the same for a case handled here and an imported one. */
public class Tally {

    private static final int CONTENT = 4;

    private final CaseFile caseFile;
    private final List<CountedEvent> counted = new ArrayList<>();

    public Tally(CaseFile caseFile) {
        this.caseFile = caseFile;
    }

    public Tally received() {
        return one(Figure.RECEIVED, caseFile.receivedOn());
    }

    public Tally withdrawn(LocalDate on) {
        return one(Figure.WITHDRAWN, on);
    }

    public Tally demanded(LocalDate on) {
        return one(Figure.DEMANDED, on);
    }

    /** @param dueOn null where no limit applied: then it was in time */
    public Tally accepted(LocalDate on, LocalDate dueOn) {
        return one(Figure.ACCEPTED, on).onTime(Figure.DECIDED_ON_TIME, on, dueOn);
    }

    public Tally refused(LocalDate on, LocalDate dueOn) {
        return one(Figure.REFUSED, on).onTime(Figure.DECIDED_ON_TIME, on, dueOn);
    }

    public Tally told(LocalDate on, LocalDate dueOn) {
        return one(Figure.TOLD, on).onTime(Figure.TOLD_ON_TIME, on, dueOn);
    }

    public Tally mediated(boolean success, boolean countsAsConcluded, LocalDate on) {
        if (countsAsConcluded) {
            one(Figure.MEDIATION_CONCLUDED, on);
        }
        if (success && countsAsConcluded) {
            one(Figure.MEDIATION_SUCCEEDED, on);
        }
        return this;
    }

    public Tally paid(long fen, LocalDate on) {
        return money(Figure.RECOVERED, fen, on);
    }

    public Tally promised(long fen, LocalDate on) {
        return money(Figure.PROMISED, fen, on);
    }

    public Tally verified(boolean filed, LocalDate on, LocalDate dueOn) {
        one(Figure.VERIFIED, on).onTime(Figure.VERIFIED_ON_TIME, on, dueOn);
        return filed ? one(Figure.FILED, on) : this;
    }

    public Tally converted(LocalDate on) {
        return one(Figure.CONVERSION, on);
    }

    public Tally penalised(long fen, LocalDate on) {
        return money(Figure.PENALTY, fen, on);
    }

    /** A call after closing. */
    public Tally called(boolean reached, LocalDate on) {
        one(Figure.ASKED, on);
        return reached ? one(Figure.REACHED, on) : this;
    }

    /** @param satisfaction from 1 to 5, of which 4 and 5 are content */
    public Tally rated(int satisfaction, LocalDate on) {
        one(Figure.ANSWERED_SATISFACTION, on);
        return satisfaction >= CONTENT ? one(Figure.SATISFIED, on) : this;
    }

    public Tally solvedOrNot(boolean solved, LocalDate on) {
        one(Figure.ANSWERED_SOLVED, on);
        return solved ? one(Figure.SOLVED, on) : this;
    }

    /** A case that closes undecided ended before a decision; a verified report has been decided on. */
    public Tally closed() {
        return caseFile.outcome().isDecided() ? closing() : closedUndecided();
    }

    /** A mediation whose limit ran out ended with its last day, though the next had begun. */
    public Tally closedByLaw() {
        return one(Figure.CLOSED, caseFile.closedOn()).one(Figure.CLOSED_ON_TIME, caseFile.closedOn());
    }

    public Tally joined() {
        return one(Figure.JOINED, caseFile.closedOn());
    }

    /** Answered or mediated by an office that does not decide on acceptance. */
    public Tally closedUndecided() {
        return closing().one(Figure.ENDED_BEFORE_DECISION, caseFile.closedOn());
    }

    private Tally closing() {
        LocalDate on = caseFile.closedOn();
        one(Figure.CLOSED, on);
        return caseFile.isClosedOnTime() ? one(Figure.CLOSED_ON_TIME, on) : this;
    }

    private Tally onTime(Figure figure, LocalDate on, LocalDate dueOn) {
        return dueOn == null || !on.isAfter(dueOn) ? one(figure, on) : this;
    }

    private Tally one(Figure figure, LocalDate on) {
        counted.add(CountedEvent.one(caseFile, figure, on));
        return this;
    }

    private Tally money(Figure figure, long fen, LocalDate on) {
        if (fen != 0) {
            counted.add(CountedEvent.fen(caseFile, figure, on, fen));
        }
        return this;
    }

    public List<CountedEvent> rows() {
        return List.copyOf(counted);
    }
}
