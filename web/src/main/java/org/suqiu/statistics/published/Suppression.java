package org.suqiu.statistics.published;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which cells of published tables are left out: the small ones, and as many others as it takes that none of them follows from
 * the sums, nor that a few of them together are a small number again. A zero tells of nobody and is published.
 *
 * @param values every cell, totals too
 * @param sums all that adds up, over all tables that are published together
 */
record Suppression<K>(Map<K, Long> values, List<Sum<K>> sums) {

    static final long FEWEST = 5;

    /** A total and its parts. */
    record Sum<K>(K total, List<K> parts) {

        boolean holds(K cell) {
            return total.equals(cell) || parts.contains(cell);
        }

        /** What is left of the published total: two cells that are two together are one each. */
        private boolean leavesFew(Map<K, Long> values, Set<K> hidden) {
            long rest = parts.stream()
                    .filter(hidden::contains)
                    .mapToLong(values::get)
                    .sum();
            return !hidden.contains(total) && rest > 0 && rest < FEWEST;
        }
    }

    Set<K> hidden() {
        Set<K> hidden = new LinkedHashSet<>();
        values.forEach((cell, value) -> {
            if (value > 0 && value < FEWEST) {
                hidden.add(cell);
            }
        });
        hideCompanions(hidden);
        List<Sum<K>> telling = telling(hidden);
        while (!telling.isEmpty()) {
            telling.forEach(sum -> smallest(List.of(sum), hidden).ifPresent(hidden::add));
            hideCompanions(hidden);
            telling = telling(hidden);
        }
        return hidden;
    }

    private void hideCompanions(Set<K> hidden) {
        Set<K> recomputable = new Equations<>(sums, hidden).determined();
        while (!recomputable.isEmpty()) {
            recomputable.forEach(cell -> companion(cell, hidden).ifPresent(hidden::add));
            recomputable = new Equations<>(sums, hidden).determined();
        }
    }

    private List<Sum<K>> telling(Set<K> hidden) {
        return sums.stream().filter(sum -> sum.leavesFew(values, hidden)).toList();
    }

    /** The smallest published cell of a sum that gives the cell away, or else of any sum that has to do with what is hidden. */
    private Optional<K> companion(K cell, Set<K> hidden) {
        return smallest(sums.stream().filter(sum -> sum.holds(cell)).toList(), hidden)
                .or(() -> smallest(
                        sums.stream()
                                .filter(sum -> hidden.stream().anyMatch(sum::holds))
                                .toList(),
                        hidden));
    }

    private Optional<K> smallest(List<Sum<K>> among, Set<K> hidden) {
        Set<K> published = new HashSet<>();
        for (Sum<K> sum : among) {
            published.add(sum.total());
            published.addAll(sum.parts());
        }
        published.removeAll(hidden);
        return published.stream()
                .min(Comparator.comparing((K cell) -> values.get(cell) == 0).thenComparing(values::get));
    }
}
