package org.suqiu.process.worklist.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suqiu.http.Listing;
import org.suqiu.http.Page;
import org.suqiu.identity.Caller;
import org.suqiu.identity.Role;
import org.suqiu.process.worklist.LightCounts;
import org.suqiu.process.worklist.Load;
import org.suqiu.process.worklist.Reassignment;
import org.suqiu.process.worklist.WorklistDesk;
import org.suqiu.process.worklist.WorklistQuery;
import org.suqiu.process.worklist.WorklistReading;
import org.suqiu.rules.Problems;

/** The queue of those who work on cases. */
@Path("worklist")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Worklist")
public class WorklistResource {

    @Inject
    WorklistPages pages;

    @Inject
    WorklistReading worklistReading;

    @Inject
    WorklistDesk worklistDesk;

    @Inject
    Reassignment reassignment;

    @Inject
    WorkItemViews views;

    @Inject
    Caller caller;

    /** From whom to whom. */
    public record HandingOver(String from, String to) {}

    /** How many cases went over. */
    public record Reassigned(int cases) {}

    @GET
    @RolesAllowed({Role.HANDLER, Role.HEAD, Role.DISPATCHER, Role.SUPERVISOR, Role.AGENT})
    @Operation(
            summary = "What is to be done, in the order of what is due",
            description =
                    "Of the own office by default for handlers and heads, the follow-up calls for agents, else all in"
                            + " one's sight.")
    public Listing<WorkItemView> list(
            @BeanParam WorklistFilters filters,
            @QueryParam("limit") String limit,
            @QueryParam("cursor") String cursor) {
        return pages.read(filters, null, Page.of(limit, cursor));
    }

    @GET
    @Path("counts")
    @RolesAllowed({Role.HANDLER, Role.HEAD, Role.DISPATCHER, Role.SUPERVISOR, Role.AGENT})
    @Operation(summary = "How many things wait, by light", description = "Narrowed like the list itself.")
    public LightCounts counts(@BeanParam WorklistFilters filters) {
        return pages.counts(filters, null);
    }

    @GET
    @Path("loads")
    @RolesAllowed(Role.HEAD)
    @Operation(summary = "What lies with each of the own office", description = "And with nobody, whose name is null.")
    public Listing<Load> loads() {
        return Listing.whole(worklistReading.loads(WorklistQuery.usual(caller.actor())));
    }

    @POST
    @Path("{taskId}/claim")
    @RolesAllowed({Role.HANDLER, Role.HEAD, Role.DISPATCHER, Role.SUPERVISOR, Role.AGENT})
    @Operation(summary = "Take it on", description = "409 when somebody else has it.")
    public WorkItemView claim(@PathParam("taskId") String taskId) {
        return views.of(worklistDesk.claim(taskId, caller.actor()));
    }

    @POST
    @Path("{taskId}/release")
    @RolesAllowed({Role.HANDLER, Role.HEAD, Role.DISPATCHER, Role.SUPERVISOR, Role.AGENT})
    @Operation(summary = "Put it back into the queue")
    public WorkItemView release(@PathParam("taskId") String taskId) {
        return views.of(worklistDesk.release(taskId, caller.actor()));
    }

    @PUT
    @Path("{taskId}/assignee")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.HEAD)
    @Operation(summary = "Give it to a member of the office")
    public WorkItemView assign(@PathParam("taskId") String taskId, Assignee assignee) {
        Problems.given(assignee);
        new Problems().require(assignee.username() != null, "/username").throwIfAny();
        return views.of(worklistDesk.assign(taskId, assignee.username(), caller.actor()));
    }

    @POST
    @Path("reassignments")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.HEAD)
    @Operation(
            summary = "Give all that one of the office has to another",
            description = "With the cases that wait for somebody else just now.")
    public Reassigned reassign(HandingOver request) {
        Problems.given(request);
        new Problems()
                .require(request.from() != null, "/from")
                .require(request.to() != null, "/to")
                .throwIfAny();
        return new Reassigned(reassignment.all(request.from(), request.to(), caller.actor()));
    }
}
