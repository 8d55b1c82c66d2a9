package org.suqiu.process.worklist.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suqiu.identity.Caller;
import org.suqiu.identity.Role;
import org.suqiu.process.worklist.Absence;
import org.suqiu.process.worklist.AbsenceDesk;
import org.suqiu.rules.Problems;

/** Who is away, and who stands in. */
@Path("users/{username}/absence")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Worklist")
public class AbsenceResource {

    @Inject
    AbsenceDesk absenceDesk;

    @Inject
    Caller caller;

    /** Both days included; nobody need stand in. */
    public record AbsenceRequest(LocalDate from, LocalDate to, String deputy) {

        void check() {
            new Problems()
                    .require(from != null, "/from")
                    .require(to != null, "/to")
                    .throwIfAny();
        }
    }

    public record AbsenceView(String username, LocalDate from, LocalDate to, String deputy) {

        static AbsenceView of(Absence absence) {
            return new AbsenceView(absence.username(), absence.firstDay(), absence.lastDay(), absence.deputy());
        }
    }

    @GET
    @RolesAllowed(Role.HEAD)
    @Operation(summary = "When somebody of the own office is away")
    public AbsenceView show(@PathParam("username") String username) {
        return AbsenceView.of(absenceDesk.of(username, caller.actor()));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.HEAD)
    @Operation(
            summary = "Say when somebody of the own office is away",
            description = "Meanwhile nothing can be assigned to that person, and the deputy sees and does what lies"
                    + " there. Violation reports stay with the head (Order 121, Art. 37).")
    public AbsenceView record(@PathParam("username") String username, AbsenceRequest request) {
        Problems.given(request).check();
        return AbsenceView.of(
                absenceDesk.record(username, request.from(), request.to(), request.deputy(), caller.actor()));
    }

    @DELETE
    @RolesAllowed(Role.HEAD)
    @Operation(summary = "Back earlier than said")
    public void end(@PathParam("username") String username) {
        absenceDesk.end(username, caller.actor());
    }
}
