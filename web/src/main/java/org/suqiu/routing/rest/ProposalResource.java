package org.suqiu.routing.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suqiu.http.Language;
import org.suqiu.identity.Caller;
import org.suqiu.identity.Role;
import org.suqiu.routing.PlaceClue;
import org.suqiu.routing.Proposal;
import org.suqiu.routing.ProposalDesk;

/** Where a case could go that the table did not place. */
@Path("cases/{number}/proposal")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Dispatch")
public class ProposalResource {

    @Inject
    ProposalDesk proposalDesk;

    @Inject
    Caller caller;

    @Inject
    Language language;

    @GET
    @RolesAllowed({Role.DISPATCHER, Role.SUPERVISOR})
    @Operation(
            summary = "Why the table placed a case nowhere, and an office that could have it",
            description =
                    "By the category's department and the places that the case speaks of; never an office that gave"
                            + " it back. Names nobody.")
    public ProposalView propose(@PathParam("number") String number) {
        var unplaced = proposalDesk.of(number, caller.actor());
        return new ProposalView(
                unplaced.reason(),
                unplaced.proposal().map(this::named).orElse(null),
                unplaced.proposal().map(Proposal::clue).orElse(null));
    }

    private ProposedOffice named(Proposal proposal) {
        return new ProposedOffice(proposal.office().code(), proposal.office().name(language.chinese()));
    }

    public record ProposedOffice(String code, String name) {}

    /** @param office null where nothing speaks for one */
    public record ProposalView(String reason, ProposedOffice office, PlaceClue clue) {}
}
