package org.suqiu.printouts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.suqiu.casefile.Kind;
import org.suqiu.statistics.Breakdown;
import org.suqiu.statistics.By;
import org.suqiu.statistics.Definition;
import org.suqiu.statistics.FigureRow;
import org.suqiu.statistics.Rate;
import org.suqiu.statistics.Selection;
import org.suqiu.statistics.Statistics;

/** The sentences of the yearly chapter: each says what a figure says, and is left out where there is nothing to say. */
@ApplicationScoped
class ChapterText {

    private static final int FIRST_FEW = 5;

    @Inject
    Statistics statistics;

    @Inject
    FigureTables tables;

    @Inject
    Largest largest;

    @Inject
    StepLimits limits;

    String ofComplaints(FigureRow total, Words words) {
        return words.text(
                "chapter.complaints",
                Definition.RECEIVED.amount(total),
                Definition.ACCEPTED_CASES.amount(total),
                Definition.CLOSED.amount(total),
                words.percent(Definition.ON_TIME_CLOSURE_RATE.rate(total)),
                Definition.MEDIATIONS_CONCLUDED.amount(total),
                Definition.MEDIATIONS_SUCCEEDED.amount(total));
    }

    /** Which categories and issues came most, with their part and their change on the year before. */
    List<String> ofFocus(Wanted wanted) {
        var sentences = new ArrayList<String>();
        for (By by : List.of(By.CATEGORY, By.ISSUE)) {
            var most = most(by, wanted);
            if (!most.isEmpty()) {
                sentences.add(Words.in(wanted.locale()).text("chapter.most." + by, most));
            }
        }
        return sentences;
    }

    private String most(By by, Wanted wanted) {
        Selection complaints = wanted.of(Kind.COMPLAINT);
        Breakdown now = statistics.rows(by, complaints);
        Breakdown yearBefore =
                statistics.rows(by, complaints.during(wanted.period().yearBefore()));
        var words = Words.in(wanted.locale());
        return largest.by(Definition.RECEIVED, now).stream()
                .filter(row -> !row.code().isEmpty())
                .limit(FIRST_FEW)
                .map(row -> one(row, now, yearBefore.row(row.code()), wanted))
                .collect(Collectors.joining(words.text("chapter.and")));
    }

    private String one(FigureRow row, Breakdown now, FigureRow yearBefore, Wanted wanted) {
        var words = Words.in(wanted.locale());
        long received = Definition.RECEIVED.amount(row);
        return words.text(
                "chapter.one",
                tables.name(now, row, wanted.locale()),
                received,
                words.percent(new Rate(received, Definition.RECEIVED.amount(now.total()))),
                words.change(received, Definition.RECEIVED.amount(yearBefore)));
    }

    /** What went to and fro between offices, what ran late, and which steps did. */
    List<String> ofProblems(Wanted wanted) {
        var words = Words.in(wanted.locale());
        var everything = wanted.of(Kind.COMPLAINT, Kind.values());
        var offices = statistics.rows(By.OFFICE, everything);
        var sentences = new ArrayList<String>();
        sentences.add(words.text(
                "chapter.returned",
                Definition.RETURNED.amount(offices.total()),
                Definition.ESCALATED.amount(offices.total()),
                Definition.ORDERED.amount(offices.total())));
        largest.by(Definition.RETURNED, offices).stream()
                .findFirst()
                .map(row -> words.text(
                        "chapter.most-returned",
                        tables.name(offices, row, wanted.locale()),
                        Definition.RETURNED.amount(row)))
                .ifPresent(sentences::add);
        limits.latest(wanted).ifPresent(sentences::add);
        return sentences;
    }
}
