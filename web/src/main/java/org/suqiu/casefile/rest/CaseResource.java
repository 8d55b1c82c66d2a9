package org.suqiu.casefile.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suqiu.casefile.CaseEvent;
import org.suqiu.casefile.CaseReading;
import org.suqiu.casefile.OpenedCase;
import org.suqiu.http.Cursor;
import org.suqiu.http.Listing;
import org.suqiu.http.Page;
import org.suqiu.identity.Caller;
import org.suqiu.identity.StaffOnly;

/** One case as staff see it. */
@Path("cases/{number}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cases")
public class CaseResource {

    @Inject
    CaseReading caseReading;

    @Inject
    CaseViews caseViews;

    @Inject
    Caller caller;

    @GET
    @StaffOnly
    @Operation(
            summary = "One case",
            description =
                    "404 for an unknown case and for one outside the reader's sight. Each look at parties in full is"
                            + " recorded; asked for as MASKED they are masked for everybody.")
    @APIResponseSchema(value = CasePage.class, responseCode = "200")
    public Response read(@PathParam("number") String number, @BeanParam AskedParties parties) {
        OpenedCase opened = caseReading.open(number, caller.actor(), parties.disclosure());
        return Response.ok(caseViews.page(opened, caller.actor()))
                .tag(Changed.tag(opened.caseFile()))
                .build();
    }

    @GET
    @Path("timeline")
    @StaffOnly
    @Operation(summary = "What happened, oldest first")
    public Listing<TimelineEntry> timeline(@PathParam("number") String number, @BeanParam Page page) {
        long after = page.cursor().map(place -> place.number(0)).orElse(0L);
        var timeline = caseReading.timeline(number, caller.actor(), after, page.limitAndOne());
        return Listing.of(
                page,
                timeline.events(),
                (CaseEvent event) -> Cursor.at(event.id()),
                event -> TimelineEntry.of(event, timeline.withReasons()));
    }
}
