package org.suqiu.process.worklist.rest;

import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.suqiu.calendar.Light;
import org.suqiu.casefile.Kind;
import org.suqiu.casefile.Priority;
import org.suqiu.casefile.Step;
import org.suqiu.http.Days;
import org.suqiu.identity.Actor;
import org.suqiu.process.worklist.Queue;
import org.suqiu.process.worklist.WorklistFilter;
import org.suqiu.process.worklist.WorklistOrder;
import org.suqiu.process.worklist.WorklistQuery;
import org.suqiu.process.worklist.WorklistQuery.Position;
import org.suqiu.rules.Problems;

/** What is asked of the worklist, as it stands in the URL. */
public class WorklistFilters {

    private static final int WORDS = 100;

    private enum Sort {
        due,
        received
    }

    @QueryParam("queue")
    String queue;

    @QueryParam("step")
    String step;

    @QueryParam("light")
    String light;

    @QueryParam("kind")
    String kind;

    @QueryParam("priority")
    String priority;

    @QueryParam("county")
    String county;

    @QueryParam("category")
    String category;

    @QueryParam("source")
    String source;

    @QueryParam("assignee")
    String assignee;

    @QueryParam("words")
    String words;

    @QueryParam("dueBy")
    String dueBy;

    @QueryParam("returned")
    String returned;

    @QueryParam("sort")
    String sort;

    WorklistOrder order() {
        var problems = new Problems();
        var given = oneOf(Sort.class, sort, "/sort", problems).orElse(Sort.due);
        problems.throwIfAny();
        return given == Sort.due ? WorklistOrder.DUE : WorklistOrder.RECEIVED;
    }

    WorklistQuery query(Actor reader, Position after) {
        var problems = new Problems().limit(words, WORDS, "/words");
        Queue lines = oneOf(Queue.class, queue, "/queue", problems).orElse(Queue.usualFor(reader));
        var filter = new WorklistFilter(
                oneOf(Step.class, step, "/step", problems).orElse(null),
                oneOf(Light.class, light, "/light", problems).orElse(null),
                oneOf(Kind.class, kind, "/kind", problems).orElse(null),
                oneOf(Priority.class, priority, "/priority", problems).orElse(null),
                given(county),
                given(category),
                given(source),
                given(assignee),
                given(words),
                Days.read(dueBy, "/dueBy"),
                Boolean.parseBoolean(returned));
        problems.throwIfAny();
        return new WorklistQuery(reader, lines, filter, order(), after);
    }

    private static String given(String code) {
        return code == null || code.isBlank() ? null : code;
    }

    private static <E extends Enum<E>> Optional<E> oneOf(
            Class<E> words, String given, String pointer, Problems problems) {
        if (given == null || given.isEmpty()) {
            return Optional.empty();
        }
        var found = Arrays.stream(words.getEnumConstants())
                .filter(word -> word.name().equals(given))
                .findFirst();
        if (found.isEmpty()) {
            problems.add(pointer, "one-of", names(words));
        }
        return found;
    }

    private static <E extends Enum<E>> String names(Class<E> words) {
        return Arrays.stream(words.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
    }
}
