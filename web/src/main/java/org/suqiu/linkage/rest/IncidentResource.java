package org.suqiu.linkage.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.rest.CaseViews;
import org.suqiu.http.Listing;
import org.suqiu.http.Refused;
import org.suqiu.http.Refuses;
import org.suqiu.identity.Caller;
import org.suqiu.identity.Role;
import org.suqiu.linkage.IncidentDesk;
import org.suqiu.rules.Problems;

/** Incidents that hit many. */
@Path("incidents")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Links")
public class IncidentResource {

    private static final int FEWEST = 2;
    private static final int MOST = 200;

    @Inject
    IncidentDesk incidentDesk;

    @Inject
    CaseViews caseViews;

    @Inject
    Caller caller;

    @GET
    @RolesAllowed({Role.SUPERVISOR, Role.DISPATCHER})
    @Operation(
            summary = "Groups that look like one incident",
            description =
                    "Three or more open complaints about the same respondent, received within the last seven days.")
    public Listing<IncidentView> proposed() {
        return Listing.whole(incidentDesk.proposed(caller.actor()).stream()
                .map(incident -> IncidentView.of(incident, caseViews::line))
                .toList());
    }

    @POST
    @RolesAllowed({Role.SUPERVISOR, Role.DISPATCHER})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "See complaints as one incident",
            description = "Links them to the first one received and makes them urgent; each keeps its own procedure.")
    @APIResponseSchema(value = Incident.class, responseCode = "201")
    @Refuses(Refused.UNKNOWN)
    public Response group(Incident incident) {
        Problems.given(incident);
        List<String> numbers = Stream.ofNullable(incident.numbers())
                .flatMap(List::stream)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        new Problems()
                .when(numbers.size() < FEWEST || numbers.size() > MOST, "/numbers", "two-or-more-cases")
                .throwIfAny();
        List<String> grouped = incidentDesk.group(numbers, caller.actor()).stream()
                .map(CaseFile::number)
                .toList();
        return Response.status(Response.Status.CREATED)
                .entity(new Incident(grouped))
                .build();
    }

    /** The complaints, the first one received first. */
    public record Incident(List<String> numbers) {}
}
