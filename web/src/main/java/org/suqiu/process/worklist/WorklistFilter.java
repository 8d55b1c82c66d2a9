package org.suqiu.process.worklist;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.suqiu.calendar.Light;
import org.suqiu.casefile.Kind;
import org.suqiu.casefile.Priority;
import org.suqiu.casefile.Step;

/**
 * Which lines of the queue somebody wants to see; each condition may be null, or false.
 *
 * @param words all of which stand in the summary or the case number
 * @param dueBy the last day on which it falls due
 * @param returned only what an office has given back
 */
public record WorklistFilter(
        Step step,
        Light light,
        Kind kind,
        Priority priority,
        String county,
        String category,
        String source,
        String assignee,
        String words,
        LocalDate dueBy,
        boolean returned) {

    public static final WorklistFilter NONE =
            new WorklistFilter(null, null, null, null, null, null, null, null, null, null, false);

    /** More of them narrow nothing that a person would look through. */
    private static final int MOST_WORDS = 5;

    String condition() {
        return parameters(LocalDate.EPOCH).keySet().stream()
                .map(name -> " and " + clause(name))
                .collect(Collectors.joining());
    }

    Map<String, Object> parameters(LocalDate today) {
        Map<String, Object> named = new TreeMap<>();
        put(named, "step", step);
        put(named, "today", light == null ? null : today);
        put(named, "kind", kind);
        put(named, "priority", priority);
        put(named, "county", county);
        put(named, "category", category);
        put(named, "source", source);
        put(named, "assignee", assignee);
        put(named, "dueBy", dueBy);
        put(named, "returned", returned ? 1 : null);
        List<String> single = singleWords();
        IntStream.range(0, single.size()).forEach(place -> named.put("word" + place, single.get(place)));
        return named;
    }

    private String clause(String name) {
        return switch (name) {
            case "today" -> LightCondition.of(light);
            case "step", "kind", "assignee" -> "w." + name + " = :" + name;
            case "county" -> "c.countyCode = :county";
            case "category" -> "c.subject.category = :category";
            case "dueBy" -> "w.dueOn <= :dueBy";
            case "returned" -> "c.timesReturned >= :returned";
            case "priority", "source" -> "c." + name + " = :" + name;
            default -> "locate(:" + name + ", lower(concat(w.summary, ' ', w.caseNumber))) > 0";
        };
    }

    private List<String> singleWords() {
        return words == null
                ? List.of()
                : Arrays.stream(words.strip().toLowerCase(Locale.ROOT).split("\\s+"))
                        .filter(word -> !word.isEmpty())
                        .limit(MOST_WORDS)
                        .toList();
    }

    private static void put(Map<String, Object> named, String name, Object value) {
        if (value != null) {
            named.put(name, value);
        }
    }
}
