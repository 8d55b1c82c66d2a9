package org.suqiu.mediation.rest;

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
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suqiu.casefile.ExpectedVersion;
import org.suqiu.casefile.rest.Changed;
import org.suqiu.identity.Caller;
import org.suqiu.identity.Role;
import org.suqiu.identity.StaffOnly;
import org.suqiu.mediation.Conclusion;
import org.suqiu.mediation.MediationDesk;
import org.suqiu.mediation.MediationReading;
import org.suqiu.mediation.Performance;
import org.suqiu.rules.Money;
import org.suqiu.rules.Problems;

/** How the mediation ended, and what was paid. */
@Path("cases/{number}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Mediation")
public class MediationResource {

    @Inject
    MediationDesk mediationDesk;

    @Inject
    MediationReading mediationReading;

    @Inject
    Caller caller;

    @GET
    @Path("mediation")
    @StaffOnly
    @Operation(summary = "The mediation, its outcome and later payments")
    public MediationView read(@PathParam("number") String number) {
        return MediationView.of(
                mediationReading.of(number, caller.actor()), mediationReading.performancesOf(number, caller.actor()));
    }

    @POST
    @Path("mediation/outcome")
    @RolesAllowed({Role.HANDLER, Role.HEAD})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Record the outcome", description = "Ends the mediation and closes the case.")
    @APIResponseSchema(value = Changed.class, responseCode = "200")
    public Response conclude(
            @PathParam("number") String number, @HeaderParam("If-Match") String ifMatch, MediationOutcome outcome) {
        Problems.given(outcome);
        boolean success = outcome.result() != null && outcome.result().isSuccess();
        new Problems()
                .require(outcome.result() != null, "/result")
                .amount(outcome.promisedAmount(), "/promisedAmount")
                .amount(outcome.recoveredAmount(), "/recoveredAmount")
                .when(
                        outcome.result() != null && !success && isMoney(outcome.promisedAmount()),
                        "/promisedAmount",
                        "only-with-success")
                .when(
                        outcome.result() != null && !success && isMoney(outcome.recoveredAmount()),
                        "/recoveredAmount",
                        "only-with-success")
                .throwIfAny();
        var conclusion = new Conclusion(
                outcome.result(),
                outcome.ground(),
                Money.fen(outcome.promisedAmount()),
                Money.fen(outcome.recoveredAmount()));
        return Changed.response(
                mediationDesk.conclude(number, ExpectedVersion.of(ifMatch), conclusion, caller.actor()));
    }

    @POST
    @Path("performances")
    @RolesAllowed({Role.HANDLER, Role.HEAD})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Record a later payment", description = "After closing too; counted on its own day.")
    @APIResponseSchema(value = PerformanceView.class, responseCode = "201")
    public Response recordPayment(
            @PathParam("number") String number, @HeaderParam("If-Match") String ifMatch, Payment payment) {
        Problems.given(payment);
        new Problems()
                .require(payment.amount() != null, "/amount")
                .amount(payment.amount(), "/amount")
                .when(payment.amount() != null && payment.amount().signum() == 0, "/amount", "more-than-nothing")
                .require(payment.on() != null, "/on")
                .throwIfAny();
        Performance performance = mediationDesk.recordPayment(
                number, ExpectedVersion.of(ifMatch), Money.fen(payment.amount()), payment.on(), caller.actor());
        return Response.status(Response.Status.CREATED)
                .entity(PerformanceView.of(performance))
                .build();
    }

    private static boolean isMoney(BigDecimal amount) {
        return amount != null && amount.signum() > 0;
    }
}
