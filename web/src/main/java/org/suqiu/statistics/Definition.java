package org.suqiu.statistics;

import static org.suqiu.statistics.Figure.ACCEPTED;
import static org.suqiu.statistics.Figure.REFUSED;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;

/**
 * Each figure that is shown, defined once: its key in the API, how it follows from the sums of a row, and its words. A rate is
 * only ever made of a part that is counted together with its whole, so that none passes a hundred.
 */
public enum Definition {
    RECEIVED("received", Figure.RECEIVED),
    ACCEPTED_CASES("accepted", ACCEPTED),
    REFUSED_CASES("refused", REFUSED),
    ENDED_BEFORE_DECISION("endedBeforeDecision", Figure.ENDED_BEFORE_DECISION),
    /** Counted by what did not happen. */
    UNDECIDED("undecided", Figure.RECEIVED),
    WITHDRAWN("withdrawn", Figure.WITHDRAWN),
    JOINED("joined", Figure.JOINED),
    DEMANDED("demanded", Figure.DEMANDED),
    RETURNED("returned", Figure.RETURNED),
    DECIDED_ON_TIME("decidedOnTime", Figure.DECIDED_ON_TIME),
    DECIDED_ON_TIME_RATE("decidedOnTimeRate", List.of(Figure.DECIDED_ON_TIME), List.of(ACCEPTED, REFUSED)),
    TOLD("told", Figure.TOLD),
    TOLD_ON_TIME_RATE("toldOnTimeRate", List.of(Figure.DECISION_TOLD_ON_TIME), List.of(ACCEPTED, REFUSED)),
    CLOSED("closed", Figure.CLOSED),
    CLOSED_ON_TIME("closedOnTime", Figure.CLOSED_ON_TIME),
    ON_TIME_CLOSURE_RATE("onTimeClosureRate", List.of(Figure.CLOSED_ON_TIME), List.of(Figure.CLOSED)),
    EXTENDED("extended", Figure.EXTENDED),
    PAUSED("paused", Figure.PAUSED),
    ESCALATED("escalated", Figure.ESCALATED),
    ORDERED("ordered", Figure.ORDERED),
    ORDER_ANSWERED_ON_TIME_RATE(
            "orderAnsweredOnTimeRate", List.of(Figure.ORDER_ANSWERED_ON_TIME), List.of(Figure.ORDER_ANSWERED)),
    SPOT_CHECKED("spotChecked", Figure.SPOT_CHECKED),
    VERIFIED("verified", Figure.VERIFIED),
    VERIFIED_ON_TIME_RATE("verifiedOnTimeRate", List.of(Figure.VERIFIED_ON_TIME), List.of(Figure.VERIFIED)),
    FILED("filed", Figure.FILED),
    CONVERSIONS("conversions", Figure.CONVERSION),
    PENALTY_AMOUNT("penaltyAmount", Measure.FEN, List.of(Figure.PENALTY), List.of()),
    MEDIATIONS_CONCLUDED("mediationsConcluded", Figure.MEDIATION_CONCLUDED),
    MEDIATIONS_SUCCEEDED("mediationsSucceeded", Figure.MEDIATION_SUCCEEDED),
    /** A, the usual one: of the mediations ended. */
    MEDIATION_SUCCESS_RATE(
            "mediationSuccessRate", List.of(Figure.MEDIATION_SUCCEEDED), List.of(Figure.MEDIATION_CONCLUDED)),
    /** B: of the cases closed. */
    MEDIATION_SUCCESS_OF_CLOSED(
            "mediationSuccessOfClosed", List.of(Figure.CLOSED_WITH_SUCCESS), List.of(Figure.CLOSED)),
    /** C: of the cases accepted, up to the print. */
    MEDIATION_SUCCESS_OF_ACCEPTED(
            "mediationSuccessOfAccepted", List.of(Figure.ACCEPTED_WITH_SUCCESS), List.of(ACCEPTED)),
    RECOVERED_AMOUNT("recoveredAmount", Measure.FEN, List.of(Figure.RECOVERED), List.of()),
    PROMISED_AMOUNT("promisedAmount", Measure.FEN, List.of(Figure.PROMISED), List.of()),
    ASKED("asked", Figure.ASKED),
    REACHED_RATE("reachedRate", List.of(Figure.REACHED), List.of(Figure.ASKED)),
    SATISFACTION_ANSWERED("satisfactionAnswered", Figure.ANSWERED_SATISFACTION),
    SATISFACTION_RATE("satisfactionRate", List.of(Figure.SATISFIED), List.of(Figure.ANSWERED_SATISFACTION)),
    RESOLUTION_ANSWERED("resolutionAnswered", Figure.ANSWERED_SOLVED),
    RESOLUTION_RATE("resolutionRate", List.of(Figure.SOLVED), List.of(Figure.ANSWERED_SOLVED)),
    REVIEWS_ASKED("reviewsAsked", Figure.REVIEW_ASKED),
    UPHELD("upheld", Figure.UPHELD),
    REOPENED("reopened", Figure.REOPENED);

    /** The version of the definitions that every print names. */
    public static final String VERSION = "2026.1";

    private static final Set<Figure> OF_REPORTS =
            EnumSet.of(Figure.VERIFIED, Figure.VERIFIED_ON_TIME, Figure.FILED, Figure.CONVERSION, Figure.PENALTY);

    private static final String WORDS = "org.suqiu.statistics.definitions";

    private final String key;
    private final Measure measure;
    private final List<Figure> part;
    private final List<Figure> whole;

    Definition(String key, Figure figure) {
        this(key, Measure.COUNT, List.of(figure), List.of());
    }

    Definition(String key, List<Figure> part, List<Figure> whole) {
        this(key, Measure.RATE, part, whole);
    }

    Definition(String key, Measure measure, List<Figure> part, List<Figure> whole) {
        this.key = key;
        this.measure = measure;
        this.part = part;
        this.whole = whole;
    }

    public static Optional<Definition> of(String key) {
        return Arrays.stream(values())
                .filter(definition -> definition.key.equals(key))
                .findFirst();
    }

    public String key() {
        return key;
    }

    public Measure measure() {
        return measure;
    }

    /** Only in the cohort view is anything undecided: events that did not happen have no day. */
    public boolean isShownIn(View view) {
        return this != UNDECIDED || view == View.COHORT;
    }

    /** A count, or fen; of a rate its part. */
    public long amount(FigureRow row) {
        return this == UNDECIDED ? row.undecided() : sum(row, part);
    }

    /** @throws IllegalStateException for what is no rate */
    public Rate rate(FigureRow row) {
        if (measure != Measure.RATE) {
            throw new IllegalStateException(key + " is no rate");
        }
        return new Rate(sum(row, part), sum(row, whole));
    }

    /** What is undecided follows from what came in, and from what was decided on. */
    boolean isShownBy(FigureRow row) {
        return this == UNDECIDED ? row.undecided() != 0 : sum(row, part) != 0 || sum(row, whole) != 0;
    }

    private static long sum(FigureRow row, List<Figure> figures) {
        return figures.stream().mapToLong(row::of).sum();
    }

    /** Of which things the figure is made: those of the whole, if it is a rate. */
    Set<Figure> counted() {
        return Set.copyOf(measure == Measure.RATE ? whole : part);
    }

    /** What comes of violation reports, beside a complaint too: nobody is shown it who may not see the report. */
    boolean tellsOfReports() {
        return counted().stream().anyMatch(OF_REPORTS::contains);
    }

    public String title(Locale locale) {
        return word(locale, "title");
    }

    /** What exactly is counted, on which day. */
    public String text(Locale locale) {
        return word(locale, "text");
    }

    /** @return what a rate is over; empty for what is no rate */
    public Optional<String> denominator(Locale locale) {
        return measure == Measure.RATE ? Optional.of(word(locale, "denominator")) : Optional.empty();
    }

    private String word(Locale locale, String part) {
        return ResourceBundle.getBundle(WORDS, locale).getString(key + "." + part);
    }
}
