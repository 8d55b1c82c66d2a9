package org.suqiu.casefile;

import java.util.stream.Stream;
import org.suqiu.rules.InvalidInput;
import org.suqiu.rules.NotFound;
import org.suqiu.rules.Problems;

/** What an installation may settle for itself, and within which bounds; where nothing else is said, for what comes from then on. */
public enum Policy {
    /** Of what is closed, how much is followed up by a call. */
    FOLLOW_UP_SAMPLE("follow-up-sample", Unit.PERCENT, 0, 100, "10"),

    /** How long after the closing the complainant may ask for a review; what is closed already goes by it too. */
    REVIEW_WINDOW("review-window", Unit.DAYS, 1, 365, "30"),

    /** On which working day of the next month the figures of a month are closed. */
    FREEZING_DAY("freezing-day", Unit.WORKING_DAYS, 1, 20, "5"),

    /** How long after the closing a complaint may be made public; what is closed already goes by it too. */
    DISCLOSURE_DELAY("disclosure-delay", Unit.DAYS, 0, 365, "7"),

    /** Whether a reporter who gave a name is told the result where no law wants it. */
    REPORTER_NOTICE("reporter-notice", Unit.SWITCH, 0, 1, "ON");

    static final String ON = "ON";
    static final String OFF = "OFF";

    private static final int NO_NUMBER = -1;
    private static final String NUMBER = "\\d{1,6}";

    /** What a value counts. */
    public enum Unit {
        DAYS,
        WORKING_DAYS,
        PERCENT,
        SWITCH
    }

    private final String title;
    private final Unit unit;
    private final int least;
    private final int most;
    private final String usual;

    Policy(String title, Unit unit, int least, int most, String usual) {
        this.title = title;
        this.unit = unit;
        this.least = least;
        this.most = most;
        this.usual = usual;
    }

    /** @throws NotFound for what nobody may settle */
    public static Policy called(String title) {
        return Stream.of(values())
                .filter(policy -> policy.title.equals(title))
                .findFirst()
                .orElseThrow(() -> new NotFound("setting"));
    }

    public String title() {
        return title;
    }

    public Unit unit() {
        return unit;
    }

    public int least() {
        return least;
    }

    public int most() {
        return most;
    }

    /** What applies where nothing is settled. */
    public String usual() {
        return usual;
    }

    /** @return the value as it is kept @throws org.suqiu.rules.InvalidInput naming {@code /value} */
    String checked(String given) {
        new Problems().require(given, "/value").throwIfAny();
        String value = given.strip();
        return unit == Unit.SWITCH ? checkedSwitch(value) : checkedNumber(value);
    }

    private static String checkedSwitch(String value) {
        if (!ON.equals(value) && !OFF.equals(value)) {
            throw new InvalidInput("/value", "one-of", ON + ", " + OFF);
        }
        return value;
    }

    private String checkedNumber(String value) {
        int number = value.matches(NUMBER) ? Integer.parseInt(value) : NO_NUMBER;
        new Problems().between(least, number, most, "/value").throwIfAny();
        return Integer.toString(number);
    }
}
