package org.suqiu.supervision.rest;

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
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suqiu.casefile.ExpectedVersion;
import org.suqiu.http.Listing;
import org.suqiu.http.Reading;
import org.suqiu.identity.Caller;
import org.suqiu.identity.Role;
import org.suqiu.identity.StaffOnly;
import org.suqiu.rules.Problems;
import org.suqiu.supervision.SupervisionOrder;
import org.suqiu.supervision.SupervisionOrderDesk;
import org.suqiu.supervision.SupervisionReading;

/** Orders of the supervisor to the office that has a case (督办). */
@Path("cases/{number}/supervision-orders")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Supervision")
public class SupervisionOrderResource {

    private static final int TEXT = 4000;
    private static final int REMARK = 2000;

    @Inject
    SupervisionOrderDesk supervisionOrderDesk;

    @Inject
    SupervisionReading supervisionReading;

    @Inject
    Caller caller;

    @GET
    @StaffOnly
    @Operation(summary = "Supervision orders and their answers, oldest first")
    public Listing<SupervisionOrderView> list(@PathParam("number") String number) {
        var seen = supervisionReading.ordersOf(number, caller.actor());
        return Listing.whole(seen.items().stream()
                .map(order -> SupervisionOrderView.of(order, seen.withTexts()))
                .toList());
    }

    @POST
    @RolesAllowed(Role.SUPERVISOR)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Order an office to see to a case",
            description = "Open or closed; one at a time. The office answers by the day that the order names.")
    @APIResponseSchema(value = SupervisionOrderView.class, responseCode = "201")
    public Response order(
            @PathParam("number") String number,
            @HeaderParam("If-Match") String ifMatch,
            @RequestBodySchema(Instruction.class) Reading<Instruction> posted) {
        Instruction instruction = Problems.given(posted).checked(Instruction::check);
        SupervisionOrder order = supervisionOrderDesk.order(
                number,
                ExpectedVersion.of(ifMatch),
                instruction.instruction().strip(),
                instruction.dueOn(),
                caller.actor());
        return Response.status(Response.Status.CREATED)
                .entity(SupervisionOrderView.of(order, true))
                .build();
    }

    @POST
    @Path("{id}/answer")
    @RolesAllowed({Role.HANDLER, Role.HEAD})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Answer a supervision order")
    public SupervisionOrderView answer(
            @PathParam("number") String number,
            @PathParam("id") long id,
            @HeaderParam("If-Match") String ifMatch,
            Answer answer) {
        Problems.given(answer);
        new Problems().require(answer.text(), TEXT, "/text").throwIfAny();
        return SupervisionOrderView.of(
                supervisionOrderDesk.answer(
                        number, ExpectedVersion.of(ifMatch), id, answer.text().strip(), caller.actor()),
                true);
    }

    @POST
    @Path("{id}/lift")
    @RolesAllowed(Role.SUPERVISOR)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Lift a supervision order", description = "Before its answer or after it.")
    public SupervisionOrderView lift(
            @PathParam("number") String number,
            @PathParam("id") long id,
            @HeaderParam("If-Match") String ifMatch,
            Lifting lifting) {
        Problems.given(lifting);
        new Problems().limit(lifting.remark(), REMARK, "/remark").throwIfAny();
        return SupervisionOrderView.of(
                supervisionOrderDesk.lift(number, ExpectedVersion.of(ifMatch), id, lifting.remark(), caller.actor()),
                true);
    }

    /** What the office is to do, and by which day. */
    public record Instruction(
            @Schema(example = "投诉人反映多次联系未果，请于三日内联系并反馈进展。") String instruction,
            @Schema(example = "2026-06-12") LocalDate dueOn) {

        private Instruction check() {
            new Problems()
                    .require(instruction(), TEXT, "/instruction")
                    .require(dueOn() != null, "/dueOn")
                    .throwIfAny();
            return this;
        }
    }

    /** What the office did. */
    public record Answer(@Schema(example = "已于6月10日联系投诉人，约定6月15日现场调解。") String text) {}

    /** Why the order is wanted no more, or that the answer will do. */
    public record Lifting(@Schema(example = "已落实，同意解除督办。") String remark) {}
}
