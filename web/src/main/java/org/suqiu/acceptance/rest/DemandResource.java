package org.suqiu.acceptance.rest;

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
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suqiu.acceptance.Demand.Wanted;
import org.suqiu.acceptance.DemandDesk;
import org.suqiu.acceptance.DemandMatter;
import org.suqiu.acceptance.DemandReading;
import org.suqiu.acceptance.SupplyDesk;
import org.suqiu.casefile.ExpectedVersion;
import org.suqiu.http.Listing;
import org.suqiu.http.Reading;
import org.suqiu.identity.Caller;
import org.suqiu.identity.Role;
import org.suqiu.identity.StaffOnly;
import org.suqiu.rules.Problems;

/** What the complainant is asked for before acceptance is decided. */
@Path("cases/{number}/demands")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Acceptance")
public class DemandResource {

    private static final int TEXT = 1000;

    @Inject
    DemandDesk demandDesk;

    @Inject
    SupplyDesk supplyDesk;

    @Inject
    DemandReading demandReading;

    @Inject
    Caller caller;

    @GET
    @StaffOnly
    @Operation(summary = "What was asked for", description = "Words are for those who work on the case.")
    public Listing<DemandView> list(@PathParam("number") String number) {
        var asked = demandReading.of(number, caller.actor());
        return Listing.whole(asked.demands().stream()
                .map(demand -> DemandView.of(demand, asked.inWords()))
                .toList());
    }

    @POST
    @RolesAllowed({Role.HANDLER, Role.HEAD})
    @Operation(
            summary = "Ask for material or a proof of identity",
            description = "With a date of its own after today, not after the due date of acceptance, which never stops."
                    + " One at a time.")
    @APIResponseSchema(value = DemandId.class, responseCode = "201")
    public Response demand(
            @PathParam("number") String number,
            @HeaderParam("If-Match") String ifMatch,
            @RequestBodySchema(NewDemand.class) Reading<NewDemand> demand) {
        Wanted wanted = Problems.given(demand).checked(NewDemand::wanted);
        long id = demandDesk
                .demand(number, ExpectedVersion.of(ifMatch), wanted, caller.actor())
                .id();
        return Response.created(URI.create("cases/" + number + "/demands"))
                .entity(new DemandId(id))
                .build();
    }

    @POST
    @Path("{id}/supply")
    @RolesAllowed({Role.AGENT, Role.HANDLER, Role.HEAD})
    @Operation(
            summary = "Write down that it came",
            description = "Late material is taken as long as nothing is decided.")
    public DemandView supply(
            @PathParam("number") String number,
            @PathParam("id") long id,
            @HeaderParam("If-Match") String ifMatch,
            Supply supply) {
        Problems.given(supply);
        new Problems().require(supply.remark(), TEXT, "/remark").throwIfAny();
        var attachments = supply.attachments() == null ? List.<String>of() : supply.attachments();
        var supplied = supplyDesk.supply(
                number, ExpectedVersion.of(ifMatch), id, supply.remark(), attachments, caller.actor());
        boolean inWords = demandReading.of(number, caller.actor()).inWords();
        return DemandView.of(supplied, inWords);
    }

    /** What is asked for, told to the complainant. */
    public record NewDemand(
            @Schema(example = "MATERIAL") DemandMatter matter,
            @Schema(example = "请提供购买凭证。") String text,
            @Schema(example = "2026-05-27") LocalDate dueOn) {

        private Wanted wanted() {
            new Problems()
                    .require(matter != null, "/matter")
                    .require(text, TEXT, "/text")
                    .require(dueOn != null, "/dueOn")
                    .throwIfAny();
            return new Wanted(matter, text, dueOn);
        }
    }

    /** How to name the demand. */
    public record DemandId(long id) {}

    /** What came. */
    public record Supply(@Schema(example = "来电补充了订单号，已收到小票照片。") String remark, List<String> attachments) {}
}
