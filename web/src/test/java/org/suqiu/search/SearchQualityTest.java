package org.suqiu.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suqiu.identity.ActorFixture.SUPERVISOR;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** How well people find what they look for. The marks were reached; they are raised when search gets better. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SearchQualityTest {

    private static final Logger LOG = System.getLogger(SearchQualityTest.class.getName());

    private static final double GAIN = 0.89;
    private static final double WITHOUT_ANSWER = 0;

    private static final JudgedCollection COLLECTION = JudgedCollection.read();
    private static final Map<JudgedQuery, List<JudgedCase>> FOUND = new LinkedHashMap<>();

    @BeforeAll
    static void ask() {
        try (SearchOffice office = COLLECTION.opened()) {
            COLLECTION
                    .queries()
                    .forEach(query -> FOUND.put(
                            query,
                            office.finds(SUPERVISOR, query.text()).stream()
                                    .map(COLLECTION::numbered)
                                    .toList()));
        }
    }

    @Test
    void the_collection_is_large_enough_to_say_something() {
        assertThat(COLLECTION.cases()).hasSizeGreaterThanOrEqualTo(300);
        assertThat(COLLECTION.queries()).hasSizeGreaterThanOrEqualTo(60);
    }

    @Test
    void what_fits_best_stands_first() {
        assertThat(gain(FOUND.keySet())).isGreaterThanOrEqualTo(GAIN);
    }

    @Test
    void nobody_is_left_without_an_answer() {
        assertThat(withoutAnswer(FOUND.keySet())).isLessThanOrEqualTo(WITHOUT_ANSWER);
    }

    @AfterAll
    static void print() {
        var table = new StringBuilder(
                "%n%-12s %7s %8s %15s  below the mark%n".formatted("", "queries", "nDCG@10", "without answer"));
        FOUND.keySet().stream()
                .collect(Collectors.groupingBy(JudgedQuery::kind, LinkedHashMap::new, Collectors.toList()))
                .forEach((kind, queries) -> table.append(row(kind, queries)));
        table.append(row("all", List.copyOf(FOUND.keySet())));
        LOG.log(Level.INFO, table);
    }

    private static String row(String kind, List<JudgedQuery> queries) {
        String weak = kind.equals("all")
                ? ""
                : queries.stream()
                        .filter(query -> gain(query) < GAIN)
                        .map(query -> "%s %.2f".formatted(query.text(), gain(query)))
                        .collect(Collectors.joining(", "));
        return "%-12s %7d %8.3f %15.3f  %s%n"
                .formatted(kind, queries.size(), gain(queries), withoutAnswer(queries), weak);
    }

    private static double gain(Collection<JudgedQuery> queries) {
        return queries.stream().mapToDouble(SearchQualityTest::gain).average().orElse(0);
    }

    private static double gain(JudgedQuery query) {
        return query.gain(FOUND.get(query), COLLECTION.cases());
    }

    private static double withoutAnswer(Collection<JudgedQuery> queries) {
        return queries.stream()
                .mapToDouble(query -> query.finds(FOUND.get(query)) ? 0 : 1)
                .average()
                .orElse(1);
    }
}
