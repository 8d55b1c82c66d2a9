package org.suqiu.process.worklist.rest;

import jakarta.ws.rs.QueryParam;
import org.suqiu.calendar.Light;
import org.suqiu.casefile.Kind;
import org.suqiu.casefile.Priority;
import org.suqiu.casefile.Step;
import org.suqiu.catalogue.KnownCodes;
import org.suqiu.catalogue.Vocabulary;
import org.suqiu.http.Parameters;
import org.suqiu.identity.Actor;
import org.suqiu.process.worklist.Queue;
import org.suqiu.process.worklist.WorklistFilter;
import org.suqiu.process.worklist.WorklistOrder;
import org.suqiu.process.worklist.WorklistQuery;
import org.suqiu.process.worklist.WorklistQuery.Position;
import org.suqiu.rules.Problems;

/** What is asked of the worklist. Codes stand in the URL; words, which may name somebody, never do. */
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

    @QueryParam("dueBy")
    String dueBy;

    @QueryParam("returned")
    String returned;

    @QueryParam("sort")
    String sort;

    WorklistOrder order() {
        var problems = new Problems();
        var given = new Parameters(problems).oneOf(Sort.class, sort, "/sort").orElse(Sort.due);
        problems.throwIfAny();
        return given == Sort.due ? WorklistOrder.DUE : WorklistOrder.RECEIVED;
    }

    /** @param words to stand in the case number or the summary; null for any */
    WorklistQuery query(Actor reader, String words, Position after, KnownCodes codes) {
        var problems = new Problems().limit(words, WORDS, "/words");
        var given = new Parameters(problems);
        Queue lines = given.oneOf(Queue.class, queue, "/queue").orElse(Queue.usualFor(reader));
        var filter = new WorklistFilter(
                given.oneOf(Step.class, step, "/step").orElse(null),
                given.oneOf(Light.class, light, "/light").orElse(null),
                given.oneOf(Kind.class, kind, "/kind").orElse(null),
                given.oneOf(Priority.class, priority, "/priority").orElse(null),
                codes.county(county, "/county", problems),
                codes.category(category, "/category", problems),
                codes.word(Vocabulary.SOURCE, source, "/source", problems),
                orNull(assignee),
                orNull(words),
                given.day(dueBy, "/dueBy").orElse(null),
                Boolean.parseBoolean(returned));
        problems.throwIfAny();
        return new WorklistQuery(reader, lines, filter, order(), after);
    }

    private static String orNull(String code) {
        return code == null || code.isBlank() ? null : code;
    }
}
