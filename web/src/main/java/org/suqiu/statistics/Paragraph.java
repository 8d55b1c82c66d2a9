package org.suqiu.statistics;

import java.math.BigDecimal;

/** The sentence above the yearly report's table, written from the figures. */
public record Paragraph(Summary summary) {

    private static final String NOTHING_TO_COMPARE = "—";

    public String text(boolean chinese) {
        return chinese ? inChinese() : inEnglish();
    }

    private String inChinese() {
        return "接收投诉、举报共 %d 件，%s；其中投诉 %d 件，举报 %d 件；调解成功率 %s；诉转案 %d 件；挽回经济损失 %s 元；罚没金额 %s 元。"
                .formatted(
                        summary.received(),
                        changes("环比", "同比", "、"),
                        summary.complaints(),
                        summary.violationReports(),
                        percent(summary.mediationSuccess().percent()),
                        summary.conversions(),
                        plain(summary.recoveredFen()),
                        plain(summary.penaltyFen()));
    }

    private String inEnglish() {
        return ("Received %d complaints and violation reports in all (%s): %d complaints and %d violation reports; mediation"
                        + " success rate %s; conversions %d; recovered losses %s yuan; penalties %s yuan.")
                .formatted(
                        summary.received(),
                        changes("on the period before", "on the year before", " and "),
                        summary.complaints(),
                        summary.violationReports(),
                        percent(summary.mediationSuccess().percent()),
                        summary.conversions(),
                        plain(summary.recoveredFen()),
                        plain(summary.penaltyFen()));
    }

    private String changes(String previous, String yearBefore, String and) {
        String first = percent(summary.changeOnPrevious());
        return summary.comparesWithOnePeriod()
                ? previous + and + yearBefore + " " + first
                : "%s %s，%s %s".formatted(previous, first, yearBefore, percent(summary.changeOnYearBefore()));
    }

    private static String percent(String rate) {
        return rate == null
                ? NOTHING_TO_COMPARE
                : new BigDecimal(rate).stripTrailingZeros().toPlainString() + "%";
    }

    /** Whole yuan without decimals, as the report writes it. */
    private static String plain(long fen) {
        BigDecimal yuan = BigDecimal.valueOf(fen, 2).stripTrailingZeros();
        return yuan.scale() > 0
                ? yuan.setScale(2).toPlainString()
                : yuan.setScale(0).toPlainString();
    }
}
