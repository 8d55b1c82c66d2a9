package org.suqiu.statistics;

import org.suqiu.identity.County;

/** By what a figure is broken down: what each row of a table stands for. */
public enum By {
    /** The county that was responsible when the event happened; in the cohort view the one responsible now. */
    COUNTY("e.countyCode", "c.countyCode"),
    /** The office that was responsible when the event happened; in the cohort view the one responsible now. */
    OFFICE("e.officeCode", "c.officeCode"),
    CATEGORY("c.subject.category"),
    ISSUE("c.subject.issue"),
    CHANNEL("c.channel"),
    SOURCE("c.source"),
    /** Who has the case now, or had it at last: for the head of that office alone. */
    HANDLER("c.handler"),
    /** The month of the event; in the cohort view of the receipt. */
    MONTH(month("e.day"), month("c.receivedOn")),
    /** The day of the event; in the cohort view of the receipt. */
    DAY("e.day", "c.receivedOn"),
    /** How the case ended, as it stands now. */
    OUTCOME("c.outcome"),
    /** How much is disputed, in bands; where the complainant named no amount, none. */
    AMOUNT(AmountBand.expression("c.request.amountFen")),
    KIND("e.kind", "c.kind");

    private final String inFlow;
    private final String inCohort;

    By(String ofTheCase) {
        this(ofTheCase, ofTheCase);
    }

    By(String inFlow, String inCohort) {
        this.inFlow = inFlow;
        this.inCohort = inCohort;
    }

    /** Over the aliases {@code e}, a counted event, and {@code c}, its case. */
    String expression(View view) {
        return view == View.FLOW ? inFlow : inCohort;
    }

    private static String month(String day) {
        return "extract(year from %1$s) * 100 + extract(month from %1$s)".formatted(day);
    }

    /** Of months and counties there is a row even where nothing happened; not of the prefecture's own level and the unplaced. */
    public boolean alwaysHas(String code) {
        return this == MONTH || this == COUNTY && !code.isEmpty() && !code.equals(County.PREFECTURE);
    }

    /** @param found what the database groups by; empty where the case has no such thing */
    String code(Object found) {
        if (found == null) {
            return "";
        }
        return this == MONTH ? month(((Number) found).intValue()) : found.toString();
    }

    private static String month(int yearAndMonth) {
        return "%04d-%02d".formatted(yearAndMonth / 100, yearAndMonth % 100);
    }
}
