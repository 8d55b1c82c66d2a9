package org.suqiu.search.rest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.suqiu.calendar.Light;
import org.suqiu.catalogue.Catalogue;
import org.suqiu.catalogue.Category;
import org.suqiu.http.Parameters;
import org.suqiu.rules.OneOf;
import org.suqiu.rules.Problems;

/** Reads the filters of a question; every wrong one is said at once. */
class FilterReader {

    private static final Set<String> CODED = new TreeSet<>(Set.of(
            "kind", "stage", "county", "office", "category", "issue", "channel", "source", "month", "amountBand"));
    private static final int MOST_CODES = 100;

    private final Map<String, Object> given;
    private final Problems problems;

    FilterReader(Map<String, Object> given, Problems problems) {
        this.given = given == null ? Map.of() : given;
        this.problems = problems;
        this.given.keySet().stream()
                .filter(name -> !CODED.contains(name)
                        && !Set.of("light", "receivedFrom", "receivedTo").contains(name))
                .forEach(name -> problems.add("/filters/" + name, "unknown-filter", name));
    }

    /** A category stands for those below it. */
    Map<String, List<String>> codes(Catalogue catalogue) {
        Map<String, List<String>> codes = new TreeMap<>();
        CODED.stream().filter(given::containsKey).forEach(name -> codes.put(name, words(name)));
        var known = new FilterCodes(catalogue);
        codes.forEach((name, chosen) -> problems.when(
                !chosen.stream().allMatch(code -> known.has(name, code)), "/filters/" + name, "unknown-code"));
        codes.computeIfPresent("category", (name, chosen) -> chosen.stream()
                .flatMap(code -> withChildren(code, catalogue))
                .toList());
        codes.values().removeIf(List::isEmpty);
        return codes;
    }

    private static Stream<String> withChildren(String code, Catalogue catalogue) {
        return Stream.concat(Stream.of(code), catalogue.children(code).stream().map(Category::code));
    }

    Set<Light> lights() {
        Set<Light> lights = EnumSet.noneOf(Light.class);
        for (String word : words("light")) {
            Optional<Light> light = new OneOf<>(Light.class).named(word);
            problems.when(light.isEmpty(), "/filters/light", "unknown-code");
            light.ifPresent(lights::add);
        }
        return lights;
    }

    LocalDate day(String name) {
        return words(name).stream()
                .findFirst()
                .flatMap(day -> new Parameters(problems).day(day, "/filters/" + name))
                .orElse(null);
    }

    private List<String> words(String name) {
        Object value = given.get(name);
        List<?> values = value instanceof List<?> several ? several : value == null ? List.of() : List.of(value);
        List<String> words = new ArrayList<>();
        for (Object word : values) {
            if (word instanceof String text) {
                words.add(text);
            } else {
                problems.add("/filters/" + name, "text");
            }
        }
        if (words.size() > MOST_CODES) {
            problems.add("/filters/" + name, "too-many", MOST_CODES);
        }
        return words;
    }
}
