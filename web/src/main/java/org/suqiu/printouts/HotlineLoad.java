package org.suqiu.printouts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.suqiu.casefile.Channel;
import org.suqiu.casefile.Kind;
import org.suqiu.clock.MovableClock;
import org.suqiu.reports.Cell;
import org.suqiu.reports.Column;
import org.suqiu.reports.Measure;
import org.suqiu.reports.Table;
import org.suqiu.statistics.Period;

/** What came by telephone, by the hour and the day of the week in which it came. */
@ApplicationScoped
class HotlineLoad {

    static final int ALL_DAYS = DayOfWeek.values().length + 1;

    private static final int HOURS = 24;

    @PersistenceContext
    EntityManager entityManager;

    Table table(Wanted wanted) {
        var calls = calls(wanted.period());
        var words = Words.in(wanted.locale());
        boolean none = Arrays.stream(calls).flatMapToLong(Arrays::stream).sum() == 0;
        var hours = IntStream.range(0, none ? 0 : HOURS)
                .mapToObj(hour -> cells("%02d:00".formatted(hour), calls[hour]))
                .toList();
        return new Table(
                words.text("channels.load"),
                columns(wanted, words),
                hours,
                none ? null : cells(words.text("total"), ofAllHours(calls)),
                words.text("nothing"));
    }

    private static List<Column> columns(Wanted wanted, Words words) {
        var days = Arrays.stream(DayOfWeek.values())
                .map(day -> Column.of(day.getDisplayName(TextStyle.SHORT, wanted.locale()), Measure.COUNT));
        return Stream.of(
                        Stream.of(Column.of(words.text("hour"), Measure.WORDS)),
                        days,
                        Stream.of(Column.of(words.text("total"), Measure.COUNT)))
                .flatMap(columns -> columns)
                .toList();
    }

    /** Hour by hour, Monday to Sunday. Hours are those of the office, which a database need not know. */
    private long[][] calls(Period period) {
        var calls = new long[HOURS][DayOfWeek.values().length];
        try (Stream<Instant> received = received(period)) {
            received.map(at -> at.atZone(MovableClock.ZONE))
                    .forEach(at -> calls[at.getHour()][at.getDayOfWeek().ordinal()]++);
        }
        return calls;
    }

    /** Along the index by kind and day of receipt. */
    private Stream<Instant> received(Period period) {
        return entityManager
                .createQuery(
                        "select c.receivedAt from CaseFile c where c.kind in :kinds and c.receivedOn between :from and :to"
                                + " and c.channel = :channel",
                        Instant.class)
                .setParameter("kinds", EnumSet.allOf(Kind.class))
                .setParameter("from", period.from())
                .setParameter("to", period.to())
                .setParameter("channel", Channel.PHONE)
                .getResultStream();
    }

    private static long[] ofAllHours(long[][] calls) {
        return IntStream.range(0, DayOfWeek.values().length)
                .mapToLong(
                        day -> Arrays.stream(calls).mapToLong(hour -> hour[day]).sum())
                .toArray();
    }

    private static List<Cell> cells(String hour, long[] days) {
        var counts = LongStream.concat(
                Arrays.stream(days), LongStream.of(Arrays.stream(days).sum()));
        return Stream.concat(Stream.of(Cell.words(hour)), counts.mapToObj(Cell::count))
                .toList();
    }
}
