package org.suqiu.portal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.suqiu.clock.MovableClock;
import org.suqiu.http.Words;
import org.suqiu.rules.Problem;
import org.suqiu.rules.RuleViolation;
import org.suqiu.rules.Sentence;

/** The words of the pages in one language. A key without words is an error, which the tests find. */
public record PageText(PageLanguage language) {

    private static final String BUNDLE = "org.suqiu.portal.texts";
    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    public String of(String key, Object... arguments) {
        return Sentence.of(bundle().getString(key), language.locale(), arguments);
    }

    /** What is wrong with a field: the same words that the API answers with. */
    public String of(Problem problem) {
        return new Words(language.locale()).of("problem." + problem.code(), problem.arguments());
    }

    /** Why something cannot be done now: the same words that the API answers with. */
    public String of(RuleViolation refused) {
        return new Words(language.locale()).of("rule." + refused.code(), refused.arguments());
    }

    /** Such as 2026年6月3日（星期三）. */
    public String day(LocalDate day) {
        return format("format.day").format(day);
    }

    public String day(Instant moment) {
        return day(moment.atZone(MovableClock.ZONE).toLocalDate());
    }

    public String shortDay(LocalDate day) {
        return format("format.short-day").format(day);
    }

    public String moment(Instant moment) {
        return format("format.moment").format(moment.atZone(MovableClock.ZONE));
    }

    /** Such as 是、否 or a, b. */
    public String list(List<String> items) {
        return String.join(of("format.comma"), items);
    }

    private DateTimeFormatter format(String key) {
        return DateTimeFormatter.ofPattern(bundle().getString(key), language.locale());
    }

    private ResourceBundle bundle() {
        return ResourceBundle.getBundle(BUNDLE, language.locale(), PageText.class.getClassLoader(), NO_FALLBACK);
    }
}
