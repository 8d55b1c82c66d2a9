package org.suqiu.process.worklist;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.suqiu.identity.Actor;
import org.suqiu.identity.CaseSight;

/**
 * What somebody wants to see of the queue, and in which order.
 *
 * @param after where the page before ended, or null
 */
public record WorklistQuery(Actor reader, Queue queue, WorklistFilter filter, WorklistOrder order, Position after) {

    /** Where a line stands in its order. */
    public record Position(Comparable<?> key, String taskId) {}

    public static WorklistQuery usual(Actor reader) {
        return new WorklistQuery(reader, Queue.usualFor(reader), WorklistFilter.NONE, WorklistOrder.DUE, null);
    }

    String condition() {
        return new CaseSight(reader).condition("w", "assignee")
                + " and " + queue.condition(reader)
                + filter.condition()
                + (after == null ? "" : " and " + order.after());
    }

    Map<String, Object> parameters(LocalDate today) {
        Map<String, Object> named = new TreeMap<>(new CaseSight(reader).parameters());
        named.putAll(queue.parameters(reader, today));
        named.putAll(filter.parameters(today));
        if (after != null) {
            named.put("key", after.key());
            named.put("taskId", after.taskId());
        }
        return named;
    }
}
