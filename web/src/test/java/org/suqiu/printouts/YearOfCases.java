package org.suqiu.printouts;

import static org.suqiu.casefile.CaseFileFixture.noon;

import java.time.LocalDate;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseFileFixture;
import org.suqiu.casefile.Kind;
import org.suqiu.casefile.Outcome;
import org.suqiu.identity.Offices;
import org.suqiu.statistics.FiguresDatabase;
import org.suqiu.statistics.Period;
import org.suqiu.statistics.Tally;

/** What came in in 2026, in two counties: enough for every print-out to have something to say. */
public final class YearOfCases {

    static final Period YEAR = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
    public static final String TACHENG = "654201";
    static final String LONG_NAMED = "654226";

    private static final LocalDate FIRST = LocalDate.of(2026, 5, 20);
    private static final LocalDate DECIDED = FIRST.plusDays(5);
    private static final LocalDate ENDED = FIRST.plusDays(20);
    private static final LocalDate DUE = FIRST.plusDays(30);
    private static final int PROMISED = 128_000;
    private static final int PAID = 100_050;

    private final FiguresDatabase database;
    private int sequence;

    public YearOfCases(FiguresDatabase database) {
        this.database = database;
    }

    public void happens() {
        mediated(TACHENG, Outcome.AGREED, 5);
        mediated(TACHENG, Outcome.SETTLED, 4);
        mediated(TACHENG, Outcome.FAILED, 2);
        mediated(LONG_NAMED, Outcome.AGREED, 3);
        open(TACHENG, Kind.COMPLAINT);
        verified(TACHENG, Outcome.FILED);
        verified(LONG_NAMED, Outcome.NOT_FILED);
        open(LONG_NAMED, Kind.ENQUIRY);
    }

    private void mediated(String county, Outcome outcome, int satisfaction) {
        CaseFile caseFile = received(county, Kind.COMPLAINT);
        caseFile.accept();
        caseFile.close(outcome, noon(ENDED), DUE);
        boolean success = outcome != Outcome.FAILED;
        database.add(
                caseFile,
                new Tally(caseFile)
                        .received()
                        .accepted(DECIDED, DUE)
                        .told(DECIDED, DUE)
                        .mediated(success, true, ENDED)
                        .promised(success ? PROMISED : 0, ENDED)
                        .paid(success ? PAID : 0, ENDED)
                        .closed()
                        .called(true, ENDED)
                        .rated(satisfaction, ENDED)
                        .solvedOrNot(success, ENDED)
                        .rows());
    }

    private void verified(String county, Outcome outcome) {
        CaseFile report = received(county, Kind.VIOLATION_REPORT);
        report.close(outcome, noon(ENDED), DUE);
        boolean filed = outcome == Outcome.FILED;
        database.add(
                report,
                new Tally(report)
                        .received()
                        .verified(filed, ENDED, DUE)
                        .penalised(filed ? PROMISED : 0, ENDED)
                        .closed()
                        .rows());
    }

    private void open(String county, Kind kind) {
        CaseFile caseFile = received(county, kind);
        database.add(caseFile, new Tally(caseFile).received().rows());
    }

    private CaseFile received(String county, Kind kind) {
        CaseFile caseFile = CaseFileFixture.numbered(++sequence, kind, FIRST);
        var office = database.bean(Offices.class).byCode(county).orElseThrow();
        caseFile.placeWith(office, "respondent-county", "order-121", true);
        return caseFile;
    }
}
