package org.suqiu.process.worklist;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.suqiu.calendar.Light;
import org.suqiu.casefile.Kind;
import org.suqiu.casefile.Priority;
import org.suqiu.casefile.Step;
import org.suqiu.identity.Actor;
import org.suqiu.identity.CaseSight;

/**
 * What somebody wants to see of the queue; step, light, kind and priority may be null.
 *
 * @param after where the page before ended, or null
 */
public record WorklistQuery(
        Actor reader, Queue queue, Step step, Light light, Kind kind, Priority priority, Position after) {

    /** The sort keys of a line. */
    public record Position(LocalDate sortOn, String taskId) {}

    public static WorklistQuery usual(Actor reader) {
        return new WorklistQuery(reader, Queue.usualFor(reader), null, null, null, null, null);
    }

    String condition() {
        return new CaseSight(reader).condition("w", "assignee")
                + " and " + queue.condition(reader)
                + (step == null ? "" : " and w.step = :step")
                + (kind == null ? "" : " and w.kind = :kind")
                + (priority == null ? "" : " and c.priority = :priority")
                + (light == null ? "" : " and " + LightCondition.of(light))
                + (after == null ? "" : " and w.sortOn >= :sortOn and (w.sortOn > :sortOn or w.taskId > :taskId)");
    }

    Map<String, Object> parameters(LocalDate today) {
        Map<String, Object> named = new TreeMap<>(new CaseSight(reader).parameters());
        named.putAll(queue.parameters(reader, today));
        put(named, "step", step);
        put(named, "kind", kind);
        put(named, "priority", priority);
        put(named, "today", light == null ? null : today);
        put(named, "sortOn", after == null ? null : after.sortOn());
        put(named, "taskId", after == null ? null : after.taskId());
        return named;
    }

    private static void put(Map<String, Object> named, String name, Object value) {
        if (value != null) {
            named.put(name, value);
        }
    }
}
