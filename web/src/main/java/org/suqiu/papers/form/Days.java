package org.suqiu.papers.form;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;

/** Whether a text is a day. */
final class Days {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ISO_LOCAL_DATE.withResolverStyle(ResolverStyle.STRICT);

    private Days() {}

    static boolean isDay(String text) {
        try {
            return LocalDate.parse(text.strip(), DAY).getYear() > 0;
        } catch (DateTimeParseException noDay) {
            return false;
        }
    }
}
