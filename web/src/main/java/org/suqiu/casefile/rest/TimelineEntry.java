package org.suqiu.casefile.rest;

import java.time.Instant;
import java.util.Map;
import org.suqiu.casefile.CaseEvent;

/** One line of the record: who did what, when. */
public record TimelineEntry(Instant at, String type, String actor, Map<String, String> detail) {

    static TimelineEntry of(CaseEvent event, boolean withReasons) {
        return new TimelineEntry(
                event.at(), event.type().name(), event.actor(), withReasons ? event.detail() : event.toldDetail());
    }
}
