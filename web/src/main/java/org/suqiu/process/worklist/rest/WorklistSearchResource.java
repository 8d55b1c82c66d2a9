package org.suqiu.process.worklist.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suqiu.http.ChangesNothing;
import org.suqiu.http.Listing;
import org.suqiu.http.Page;
import org.suqiu.identity.Role;
import org.suqiu.process.worklist.LightCounts;
import org.suqiu.rules.Problems;

/** The worklist narrowed by words. A summary may name a person, so they come in the body and stand in no URL. */
@Path("worklist/search")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.HANDLER, Role.HEAD, Role.DISPATCHER, Role.SUPERVISOR, Role.AGENT})
@Tag(name = "Worklist")
public class WorklistSearchResource {

    @Inject
    WorklistPages pages;

    /** All of which stand in the case number or the summary; at most 100 characters. */
    public record SoughtWords(String words) {}

    @POST
    @Operation(
            summary = "What is to be done and bears these words",
            description = "Narrowed, sorted and paged like the worklist itself. Each word stands in the case number or"
                    + " the summary.")
    @ChangesNothing
    public Listing<WorkItemView> list(
            @BeanParam WorklistFilters filters,
            @QueryParam("limit") String limit,
            @QueryParam("cursor") String cursor,
            SoughtWords sought) {
        Problems.given(sought);
        return pages.read(filters, sought.words(), Page.of(limit, cursor));
    }

    @POST
    @Path("counts")
    @Operation(summary = "How many things that bear these words wait, by light")
    @ChangesNothing
    public LightCounts counts(@BeanParam WorklistFilters filters, SoughtWords sought) {
        Problems.given(sought);
        return pages.counts(filters, sought.words());
    }
}
