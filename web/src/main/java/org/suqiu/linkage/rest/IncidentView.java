package org.suqiu.linkage.rest;

import java.time.Instant;
import java.util.List;
import org.suqiu.linkage.ProposedIncident;

/** Complaints about one respondent that came in within seven days. @param numbers oldest first */
public record IncidentView(
        String respondent, String creditCode, List<String> numbers, Instant firstReceivedAt, Instant lastReceivedAt) {

    static IncidentView of(ProposedIncident incident) {
        var complaints = incident.complaints();
        return new IncidentView(
                incident.respondent(),
                incident.creditCode(),
                incident.numbers(),
                complaints.get(0).receivedAt(),
                complaints.get(complaints.size() - 1).receivedAt());
    }
}
