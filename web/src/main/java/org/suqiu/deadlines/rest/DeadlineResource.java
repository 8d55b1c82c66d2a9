package org.suqiu.deadlines.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suqiu.casefile.CaseFile;
import org.suqiu.deadlines.DeadlineReading;
import org.suqiu.http.Language;
import org.suqiu.identity.Caller;
import org.suqiu.identity.StaffOnly;

/** Every due date of a case, and how it came about. */
@Path("cases/{number}/deadlines")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Deadlines")
public class DeadlineResource {

    @Inject
    DeadlineReading deadlineReading;

    @Inject
    Caller caller;

    @Inject
    Language language;

    @Inject
    Clock clock;

    @GET
    @StaffOnly
    @Operation(
            summary = "Due dates with their ledgers",
            description = "Day by day: what counted, what was left out and why.")
    public Map<String, List<DeadlineView>> read(@PathParam("number") String number) {
        LocalDate today = CaseFile.dayOf(clock.instant());
        return Map.of(
                "items",
                deadlineReading.of(number, caller.actor()).stream()
                        .map(explanation -> DeadlineView.of(explanation, today, language.chinese()))
                        .toList());
    }
}
