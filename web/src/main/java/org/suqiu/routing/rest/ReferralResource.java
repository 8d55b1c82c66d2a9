package org.suqiu.routing.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suqiu.casefile.ExpectedVersion;
import org.suqiu.casefile.rest.Changed;
import org.suqiu.identity.Caller;
import org.suqiu.identity.Role;
import org.suqiu.routing.ReferralDesk;
import org.suqiu.rules.Problems;

/** What belongs to another authority. */
@Path("cases/{number}/referral")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Dispatch")
public class ReferralResource {

    private static final int OFFICE = 200;
    private static final int REASON = 2000;

    @Inject
    ReferralDesk referralDesk;

    @Inject
    Caller caller;

    @POST
    @RolesAllowed(Role.DISPATCHER)
    @Operation(
            summary = "End a case that nobody here has power for",
            description = "Order 121, Art. 16 item 1 and Art. 34. A complaint is refused with that ground and its"
                    + " complainant told; a violation report or an enquiry ends without a decision, and the tracking page"
                    + " names the competent office.")
    @APIResponseSchema(value = Changed.class, responseCode = "200")
    public Response refer(
            @PathParam("number") String number, @HeaderParam("If-Match") String ifMatch, Referral referral) {
        Problems.given(referral);
        new Problems()
                .require(referral.competentOffice(), OFFICE, "/competentOffice")
                .require(referral.reason(), REASON, "/reason")
                .throwIfAny();
        return Changed.response(referralDesk.refer(
                number,
                ExpectedVersion.of(ifMatch),
                referral.competentOffice().strip(),
                referral.reason().strip(),
                caller.actor()));
    }

    /** Who has power, in words, and why; both are told to the one who filed a complaint. */
    public record Referral(String competentOffice, String reason) {}
}
