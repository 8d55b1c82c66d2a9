package org.suqiu.mediation.rest;

import java.time.LocalDate;
import org.suqiu.mediation.Performance;
import org.suqiu.rules.Money;

/** A payment as staff see it. */
public record PerformanceView(String amount, LocalDate on) {

    static PerformanceView of(Performance performance) {
        return new PerformanceView(Money.yuan(performance.amountFen()), performance.paidOn());
    }
}
