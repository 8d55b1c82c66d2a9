package org.suqiu.interchange.national;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The tables that the national platform takes; a case stands in each by the day of what it tells. */
public enum NationalTable {
    RECEIPTS("c.receivedOn between :from and :to"),
    DECISIONS("exists (select e.id from CountedEvent e where e.caseNumber = c.number and e.day between :from and :to"
            + " and e.figure in (org.suqiu.statistics.Figure.ACCEPTED, org.suqiu.statistics.Figure.REFUSED))"),
    CLOSINGS("c.closedOn between :from and :to");

    private final String condition;

    NationalTable(String condition) {
        this.condition = condition;
    }

    /** On the alias {@code c}, a case. */
    String condition() {
        return condition;
    }

    /** As it is named in addresses. */
    public static Optional<NationalTable> named(String name) {
        return Arrays.stream(values()).filter(table -> table.key().equals(name)).findFirst();
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
