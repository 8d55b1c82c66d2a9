package org.suqiu.withdrawal.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suqiu.casefile.ExpectedVersion;
import org.suqiu.casefile.rest.Changed;
import org.suqiu.identity.Caller;
import org.suqiu.identity.Role;
import org.suqiu.identity.StaffOnly;
import org.suqiu.rules.Problems;
import org.suqiu.withdrawal.WithdrawalDesk;
import org.suqiu.withdrawal.WithdrawalDesk.Told;

/** Taking a complaint or a question back, as told to staff. */
@Path("cases/{number}/withdrawal")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Withdrawal")
public class WithdrawalResource {

    private static final int REASON = 1000;

    @Inject
    WithdrawalDesk withdrawalDesk;

    @Inject
    Caller caller;

    @GET
    @StaffOnly
    @Operation(
            summary = "That it was withdrawn, and why",
            description = "The reason is for those who work on the case.")
    public WithdrawalView read(@PathParam("number") String number) {
        return WithdrawalView.of(withdrawalDesk.of(number, caller.actor()));
    }

    @POST
    @RolesAllowed({Role.AGENT, Role.HANDLER, Role.HEAD})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Withdraw for the complainant",
            description = "At any time before closing; a violation report cannot be withdrawn.")
    @APIResponseSchema(value = Changed.class, responseCode = "200")
    public Response withdraw(@PathParam("number") String number, @HeaderParam("If-Match") String ifMatch, Wish wish) {
        Problems.given(wish);
        new Problems().require(wish.reason(), REASON, "/reason").throwIfAny();
        return Changed.response(
                withdrawalDesk.withdraw(number, ExpectedVersion.of(ifMatch), wish.reason(), caller.actor()));
    }

    /** Why the complainant takes it back. */
    public record Wish(@Schema(example = "商家已主动退款，来电要求撤回。") String reason) {}

    /** @param withdrawnBy {@code public} for the one who filed, on the tracking page */
    public record WithdrawalView(String reason, String withdrawnBy, Instant withdrawnAt) {

        static WithdrawalView of(Told told) {
            var withdrawal = told.withdrawal();
            return new WithdrawalView(
                    told.withReason() ? withdrawal.reason() : null, withdrawal.withdrawnBy(), withdrawal.withdrawnAt());
        }
    }
}
