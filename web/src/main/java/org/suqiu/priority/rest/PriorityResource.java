package org.suqiu.priority.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suqiu.casefile.ExpectedVersion;
import org.suqiu.casefile.Priority;
import org.suqiu.casefile.Urgency;
import org.suqiu.casefile.rest.Changed;
import org.suqiu.http.Reading;
import org.suqiu.identity.Caller;
import org.suqiu.identity.Role;
import org.suqiu.priority.PriorityDesk;
import org.suqiu.rules.Problems;

/** How pressing a case is. */
@Path("cases/{number}/priority")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Cases")
public class PriorityResource {

    @Inject
    PriorityDesk priorityDesk;

    @Inject
    Caller caller;

    @PUT
    @RolesAllowed({Role.AGENT, Role.DISPATCHER, Role.HANDLER, Role.HEAD, Role.SUPERVISOR})
    @Operation(
            summary = "Say how pressing the case is",
            description = "URGENT names at least one reason: SAFETY, CHILDREN, MASS. No limit depends on it.")
    @APIResponseSchema(value = Changed.class, responseCode = "200")
    public Response set(
            @PathParam("number") String number,
            @HeaderParam("If-Match") String ifMatch,
            @RequestBodySchema(Wanted.class) Reading<Wanted> posted) {
        Wanted wanted = Problems.given(posted).checked(Wanted::check);
        return Changed.response(priorityDesk.set(
                number, ExpectedVersion.of(ifMatch), wanted.level(), wanted.reasons(), caller.actor()));
    }

    /** How pressing, and why. */
    public record Wanted(Priority level, List<Urgency> reasons) {

        public Wanted {
            reasons = reasons == null ? List.of() : List.copyOf(reasons);
        }

        private Wanted check() {
            new Problems()
                    .require(level != null, "/level")
                    .require(level != Priority.URGENT || !reasons.isEmpty(), "/reasons")
                    .when(level == Priority.NORMAL && !reasons.isEmpty(), "/reasons", "only-with-urgent")
                    .throwIfAny();
            return this;
        }
    }
}
