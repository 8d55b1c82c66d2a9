package org.suqiu.interchange;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.suqiu.clock.MovableClock;
import org.suqiu.rules.Money;

/** The cells of one record, read as what their column says. What cannot be read is found, and read as nothing. */
final class Cells {

    /** What the decoder puts where bytes are no UTF-8; no character of any text. */
    static final char NOT_UTF_8 = '\uFFFF';

    private static final LocalDate EARLIEST = LocalDate.of(1980, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,12}(\\.\\d{1,6})?");

    private final int row;
    private final Map<Column, String> texts = new EnumMap<>(Column.class);
    private final Findings findings;

    Cells(int row, Header header, List<String> fields, Findings findings) {
        this.row = row;
        this.findings = findings;
        for (Column column : Column.values()) {
            put(column, header.cell(fields, column));
        }
    }

    private void put(Column column, String text) {
        if (text.isEmpty()) {
            if (column.isRequired()) {
                error(column, "required");
            }
        } else if (text.indexOf(NOT_UTF_8) >= 0) {
            error(column, "utf-8");
        } else if (text.chars().anyMatch(character -> isUnwanted(column, character))) {
            error(column, "control-character");
        }
        texts.put(column, text);
    }

    private static boolean isUnwanted(Column column, int character) {
        boolean ofText = column == Column.FACTS && (character == '\n' || character == '\r' || character == '\t');
        return Character.isISOControl(character) && !ofText;
    }

    void error(Column column, String code, Object... arguments) {
        findings.error(row, column.header(), code, arguments);
    }

    void warning(Column column, String code, Object... arguments) {
        findings.warning(row, column.header(), code, arguments);
    }

    int row() {
        return row;
    }

    boolean given(Column column) {
        return !texts.get(column).isEmpty();
    }

    /** @param most in characters as a person counts them */
    String text(Column column, int most) {
        String text = texts.get(column);
        if (text.codePointCount(0, text.length()) > most) {
            error(column, "too-long", most);
        }
        return text.isEmpty() ? null : text;
    }

    /** A word of a list, or a code or name that somebody else knows. */
    <T> T word(Column column, String code, Function<String, Optional<T>> meaning, Object... arguments) {
        if (!given(column)) {
            return null;
        }
        Optional<T> known = meaning.apply(texts.get(column));
        if (known.isEmpty()) {
            error(column, code, arguments);
        }
        return known.orElse(null);
    }

    <E extends Enum<E>> E oneOf(Column column, Class<E> words) {
        return oneOf(column, Choice.of(words));
    }

    private <T> T oneOf(Column column, Choice<T> choice) {
        return word(column, "one-of", choice::named, choice);
    }

    /** ISO 8601 with offset; a date alone is 00:00 of that day here. */
    Instant moment(Column column, Instant now) {
        Instant moment = word(column, "moment", Cells::moment);
        if (moment != null && moment.isAfter(now)) {
            error(column, "in-the-future");
        } else if (moment != null && moment.isBefore(startOf(EARLIEST))) {
            error(column, "too-early", EARLIEST);
        }
        return moment;
    }

    private static Optional<Instant> moment(String text) {
        try {
            return Optional.of(
                    DAY.matcher(text).matches()
                            ? startOf(LocalDate.parse(text))
                            : OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(MovableClock.ZONE).toInstant();
    }

    LocalDate day(Column column) {
        return word(column, "day", Cells::day);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(day -> !day.isBefore(EARLIEST) && !day.isAfter(LATEST));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** @return fen */
    Long amount(Column column) {
        return word(column, "amount", Cells::amount, Money.MOST_YUAN);
    }

    private static Optional<Long> amount(String text) {
        return Optional.of(text)
                .filter(AMOUNT.asMatchPredicate())
                .map(BigDecimal::new)
                .filter(Money::isPayable)
                .map(Money::fen);
    }

    boolean flag(Column column) {
        return Boolean.TRUE.equals(oneOf(column, Choice.YES_OR_NO));
    }

    Integer grade(Column column) {
        return word(column, "grade", text -> Optional.of(text)
                .filter(word -> word.matches("[1-5]"))
                .map(Integer::valueOf));
    }
}
