package org.suqiu.http;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.suqiu.rules.InvalidInput;

/** Days in the address, {@code YYYY-MM-DD}. */
public final class Days {

    private Days() {}

    /** @return the day, or null where none is given */
    public static LocalDate read(String text, String pointer) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        try {
            if (text.length() == "2026-05-18".length()) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException noSuchDay) {
            throw new InvalidInput(pointer, "date");
        }
        throw new InvalidInput(pointer, "date");
    }
}
