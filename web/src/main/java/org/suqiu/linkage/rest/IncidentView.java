package org.suqiu.linkage.rest;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.rest.CaseLine;
import org.suqiu.linkage.ProposedIncident;

/** Complaints about one respondent that came in within seven days. @param cases oldest first */
public record IncidentView(
        String respondent,
        String creditCode,
        List<String> numbers,
        List<CaseLine> cases,
        Instant firstReceivedAt,
        Instant lastReceivedAt) {

    static IncidentView of(ProposedIncident incident, Function<CaseFile, CaseLine> line) {
        var complaints = incident.complaints();
        return new IncidentView(
                incident.respondent(),
                incident.creditCode(),
                incident.numbers(),
                complaints.stream().map(line).toList(),
                complaints.get(0).receivedAt(),
                complaints.get(complaints.size() - 1).receivedAt());
    }
}
