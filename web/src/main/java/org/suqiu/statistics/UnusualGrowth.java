package org.suqiu.statistics;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A category of which unusually much came in at once in one county: at least five cases, and twice as many as in the days
 * compared with. No law says what is unusual: the rule is the hotline's own, small enough to catch a bad delivery in one town
 * and large enough not to report every second complaint. Screen and print-out share it.
 */
public record UnusualGrowth(String countyCode, String category, long now, long before) {

    public static final int FEWEST = 5;
    public static final int TIMES = 2;

    private static final Comparator<UnusualGrowth> LARGEST_FIRST = Comparator.comparing(UnusualGrowth::now)
            .reversed()
            .thenComparing(UnusualGrowth::category)
            .thenComparing(UnusualGrowth::countyCode);

    /** What is so in the one period against the other, the largest first. */
    public static List<UnusualGrowth> between(Spread now, Spread before) {
        Map<Place, Long> earlier = received(before);
        return received(now).entrySet().stream()
                .map(entry -> entry.getKey().grown(entry.getValue(), earlier.getOrDefault(entry.getKey(), 0L)))
                .filter(UnusualGrowth::isUnusual)
                .sorted(LARGEST_FIRST)
                .toList();
    }

    boolean isUnusual() {
        return now >= FEWEST && now >= before * TIMES;
    }

    private static Map<Place, Long> received(Spread spread) {
        Map<Place, Long> received = new HashMap<>();
        spread.crossings()
                .forEach(crossing -> received.merge(
                        new Place(crossing.countyCode(), crossing.category()),
                        crossing.figures().of(Figure.RECEIVED),
                        Long::sum));
        return received;
    }

    private record Place(String countyCode, String category) {

        UnusualGrowth grown(long now, long before) {
            return new UnusualGrowth(countyCode, category, now, before);
        }
    }
}
