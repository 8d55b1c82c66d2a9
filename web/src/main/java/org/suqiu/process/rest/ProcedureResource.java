package org.suqiu.process.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suqiu.http.Listing;
import org.suqiu.identity.Caller;
import org.suqiu.identity.StaffOnly;
import org.suqiu.process.ProcedureDesk;
import org.suqiu.process.ProcedureDesk.Procedure;

/** The procedures of a case as they are drawn. */
@Path("cases/{number}/procedure")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cases")
public class ProcedureResource {

    @Inject
    ProcedureDesk procedureDesk;

    @Inject
    Caller caller;

    @GET
    @StaffOnly
    @Operation(
            summary = "The procedures of a case, and where in them it stands",
            description =
                    "Each as BPMN with the ids of the activities in which the case waits; the main procedure first,"
                            + " then what is to be done beside it.")
    public Listing<Procedure> read(@PathParam("number") String number) {
        return Listing.whole(procedureDesk.of(number, caller.actor()));
    }
}
