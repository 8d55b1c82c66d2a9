package org.suqiu.mediation.rest;

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
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suqiu.casefile.ExpectedVersion;
import org.suqiu.casefile.rest.Changed;
import org.suqiu.http.Reading;
import org.suqiu.identity.Caller;
import org.suqiu.identity.Role;
import org.suqiu.mediation.PaymentDesk;
import org.suqiu.mediation.Performance;
import org.suqiu.rules.Money;
import org.suqiu.rules.Problems;

/** How the promise was kept. */
@Path("cases/{number}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Mediation")
public class PerformanceResource {

    private static final int REMARK = 2000;

    @Inject
    PaymentDesk paymentDesk;

    @Inject
    Caller caller;

    @POST
    @Path("performances")
    @RolesAllowed({Role.HANDLER, Role.HEAD})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Record a later payment", description = "After closing too; counted on its own day.")
    @APIResponseSchema(value = PerformanceView.class, responseCode = "201")
    public Response recordPayment(
            @PathParam("number") String number,
            @HeaderParam("If-Match") String ifMatch,
            @RequestBodySchema(Payment.class) Reading<Payment> posted) {
        Payment payment = Problems.given(posted).checked(Payment::check);
        Performance performance = paymentDesk.recordPayment(
                number, ExpectedVersion.of(ifMatch), Money.fen(payment.amount()), payment.on(), caller.actor());
        return Response.status(Response.Status.CREATED)
                .entity(PerformanceView.of(performance))
                .build();
    }

    @POST
    @Path("non-performance")
    @RolesAllowed({Role.HANDLER, Role.HEAD})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Record that the respondent did not perform",
            description = "After the promised day; not where all was paid.")
    @APIResponseSchema(value = Changed.class, responseCode = "200")
    public Response recordDefault(
            @PathParam("number") String number, @HeaderParam("If-Match") String ifMatch, Default found) {
        Problems.given(found);
        new Problems().limit(found.remark(), REMARK, "/remark").throwIfAny();
        return Changed.response(paymentDesk.recordNonPerformance(
                number, ExpectedVersion.of(ifMatch), found.on(), found.remark(), caller.actor()));
    }
}
