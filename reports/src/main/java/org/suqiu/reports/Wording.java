package org.suqiu.reports;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRParameter;

/** The words of the print-out in the reader's language: English, or else Chinese. */
final class Wording {
    private static final String BUNDLE = "org.suqiu.reports.county-resolution";
    private static final ZoneId OFFICE_ZONE = ZoneId.of("Asia/Shanghai");

    private final Locale locale;
    private final ResourceBundle bundle;

    Wording(Locale locale) {
        this.locale = locale;
        // The machine's own language must not decide what a reader of a third language gets.
        this.bundle = ResourceBundle.getBundle(
                BUNDLE,
                locale,
                Wording.class.getClassLoader(),
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    /** What every template needs to speak this language. */
    Map<String, Object> parameters() {
        var parameters = new HashMap<String, Object>();
        parameters.put(JRParameter.REPORT_LOCALE, locale);
        parameters.put(JRParameter.REPORT_RESOURCE_BUNDLE, bundle);
        return parameters;
    }

    String text(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }

    /** The first of these keys that has a text. */
    String firstOf(String... keys) {
        return text(Stream.of(keys).filter(this::has).findFirst().orElse(keys[0]));
    }

    boolean has(String key) {
        return bundle.containsKey(key);
    }

    String period(PeriodFigures figures) {
        return text("period", date(figures.from()), date(figures.to()));
    }

    String shortPeriod(PeriodFigures figures) {
        return text("period.short", figures.from(), figures.to());
    }

    String moment(ZonedDateTime moment) {
        return formatter("moment").format(moment.withZoneSameInstant(OFFICE_ZONE));
    }

    private String date(LocalDate date) {
        return formatter("date").format(date);
    }

    private DateTimeFormatter formatter(String key) {
        return DateTimeFormatter.ofPattern(bundle.getString(key), locale);
    }
}
