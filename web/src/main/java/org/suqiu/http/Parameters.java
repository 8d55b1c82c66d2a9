package org.suqiu.http;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.suqiu.rules.OneOf;
import org.suqiu.rules.Problems;

/** Reads what is asked for by texts. What cannot be read is noted, and read as nothing: the caller hears of all of it at once. */
public record Parameters(Problems problems) {

    private static final int LENGTH_OF_A_DAY = "2026-05-18".length();

    /** One of many words, which are listed elsewhere. */
    public <E extends Enum<E>> Optional<E> code(Class<E> words, String text, String pointer) {
        return read(new OneOf<>(words)::named, text, pointer, "unknown-code");
    }

    /** One of a few words, which are told to who wrote another. */
    public <E extends Enum<E>> Optional<E> oneOf(Class<E> words, String text, String pointer) {
        var choice = new OneOf<>(words);
        return read(choice::named, text, pointer, "one-of", choice.names());
    }

    /** A day, {@code YYYY-MM-DD}; the years of more digits that ISO 8601 has are beyond a database's. */
    public Optional<LocalDate> day(String text, String pointer) {
        return read(Parameters::day, text, pointer, "date");
    }

    /** A day that has to be there. */
    public Optional<LocalDate> requiredDay(String text, String pointer) {
        problems.require(isGiven(text), pointer);
        return day(text, pointer);
    }

    private static boolean isGiven(String text) {
        return text != null && !text.isEmpty();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return text.length() == LENGTH_OF_A_DAY ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private <T> Optional<T> read(
            Function<String, Optional<T>> meaning, String text, String pointer, String code, Object... arguments) {
        if (!isGiven(text)) {
            return Optional.empty();
        }
        Optional<T> found = meaning.apply(text);
        if (found.isEmpty()) {
            problems.add(pointer, code, arguments);
        }
        return found;
    }
}
