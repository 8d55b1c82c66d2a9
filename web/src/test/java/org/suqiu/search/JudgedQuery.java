package org.suqiu.search;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;

/**
 * What somebody types, and what should be found.
 *
 * @param kind of difficulty
 * @param grades of whole topics, of one way to tell them, or of one case by {@code @number}: 3 just this, 2 fits, 1 is near
 */
record JudgedQuery(String kind, String text, Map<String, Integer> grades) {

    private static final int FIRST = 10;

    /** Normalised discounted cumulative gain of the first ten: 1 where none could stand better. */
    double gain(List<JudgedCase> found, List<JudgedCase> all) {
        List<Integer> best =
                all.stream().map(this::grade).sorted(Comparator.reverseOrder()).toList();
        return discounted(found.stream().map(this::grade).toList()) / discounted(best);
    }

    boolean finds(List<JudgedCase> found) {
        return found.stream().limit(FIRST).anyMatch(hit -> grade(hit) > 0);
    }

    private int grade(JudgedCase judged) {
        return List.of("@" + judged.number(), judged.story(), judged.topic()).stream()
                .filter(grades::containsKey)
                .findFirst()
                .map(grades::get)
                .orElse(0);
    }

    private static double discounted(List<Integer> grades) {
        ToDoubleBiFunction<Integer, Integer> share =
                (place, grade) -> (Math.pow(2, grade) - 1) * Math.log(2) / Math.log(place + 2);
        return IntStream.range(0, Math.min(FIRST, grades.size()))
                .mapToDouble(place -> share.applyAsDouble(place, grades.get(place)))
                .sum();
    }
}
