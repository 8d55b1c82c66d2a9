package org.suqiu.statistics.rest;

import org.suqiu.rules.Money;
import org.suqiu.statistics.Paragraph;
import org.suqiu.statistics.Summary;

/** The figures above the table and the paragraph that they make. */
public record SummaryView(
        long complaints,
        long violationReports,
        long conversions,
        String recoveredAmount,
        String penaltyAmount,
        String mediationSuccessRate,
        String paragraph) {

    static SummaryView of(Summary summary, boolean chinese) {
        return new SummaryView(
                summary.complaints(),
                summary.violationReports(),
                summary.conversions(),
                Money.yuan(summary.recoveredFen()),
                Money.yuan(summary.penaltyFen()),
                summary.mediationSuccess().percent(),
                new Paragraph(summary).text(chinese));
    }
}
