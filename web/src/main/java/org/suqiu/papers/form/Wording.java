package org.suqiu.papers.form;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.suqiu.calendar.LimitUnit;
import org.suqiu.calendar.TimeLimit;
import org.suqiu.clock.MovableClock;
import org.suqiu.rules.Sentence;

/** The sentences of the papers: Chinese, whoever prints them. */
final class Wording {

    private static final ResourceBundle SENTENCES =
            ResourceBundle.getBundle("org.suqiu.papers.form.wording", Locale.SIMPLIFIED_CHINESE);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.SIMPLIFIED_CHINESE);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy年M月d日H时mm分", Locale.SIMPLIFIED_CHINESE);
    private static final List<String> DIGITS = List.of("零", "一", "二", "三", "四", "五", "六", "七", "八", "九");

    private Wording() {}

    static String say(String key, Object... arguments) {
        return Sentence.of(SENTENCES.getString(key), Locale.SIMPLIFIED_CHINESE, arguments);
    }

    /** The word for a code; the code itself for one that came later than the words. */
    static String word(String list, Enum<?> code) {
        String key = list + "." + code;
        return SENTENCES.containsKey(key) ? SENTENCES.getString(key) : code.name();
    }

    static boolean knows(String list, Enum<?> code) {
        return SENTENCES.containsKey(list + "." + code);
    }

    /** 2026年5月20日, or room to write one. */
    static String day(LocalDate day) {
        return day == null ? SENTENCES.getString("day.blank") : DAY.format(day);
    }

    /** 2026年6月3日10时30分. */
    static String moment(Instant at) {
        return MOMENT.format(at.atZone(MovableClock.ZONE));
    }

    static String yesOrNo(boolean yes) {
        return SENTENCES.getString(yes ? "yes" : "no");
    }

    /** 六十日, 四十五个工作日. */
    static String limit(TimeLimit limit) {
        String unit = limit.unit() == LimitUnit.WORKING_DAYS ? "working-days" : "natural-days";
        return say(unit, numeral(limit.amount()));
    }

    /** 六十, up to ninety-nine. */
    static String numeral(int number) {
        int tens = number / 10;
        int ones = number % 10;
        String ten = tens == 0 ? "" : (tens == 1 ? "" : DIGITS.get(tens)) + "十";
        return ones == 0 && tens > 0 ? ten : ten + DIGITS.get(ones);
    }
}
