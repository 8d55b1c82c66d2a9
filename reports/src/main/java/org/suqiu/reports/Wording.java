package org.suqiu.reports;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRParameter;

/** Words in the reader's language: English, or else Chinese. */
final class Wording {
    static final String PRINTOUT = "org.suqiu.reports.printout";
    static final String COUNTY_RESOLUTION = "org.suqiu.reports.county-resolution";

    private static final ZoneId OFFICE_ZONE = ZoneId.of("Asia/Shanghai");

    private final Locale locale;
    private final ResourceBundle bundle;

    Wording(String bundle, Locale locale) {
        this.locale = locale;
        // The machine's own language must not decide what a reader of a third language gets.
        this.bundle = ResourceBundle.getBundle(
                bundle,
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

    String period(LocalDate from, LocalDate to) {
        return text("period", date(from), date(to));
    }

    String moment(Instant moment) {
        return formatter("moment").format(moment.atZone(OFFICE_ZONE));
    }

    private String date(LocalDate date) {
        return formatter("date").format(date);
    }

    private DateTimeFormatter formatter(String key) {
        return DateTimeFormatter.ofPattern(bundle.getString(key), locale);
    }
}
