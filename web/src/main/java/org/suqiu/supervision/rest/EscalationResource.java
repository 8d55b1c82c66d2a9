package org.suqiu.supervision.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suqiu.casefile.AlarmKind;
import org.suqiu.http.Cursor;
import org.suqiu.http.Listing;
import org.suqiu.http.Page;
import org.suqiu.identity.Caller;
import org.suqiu.identity.Role;
import org.suqiu.rules.InvalidInput;
import org.suqiu.supervision.Escalation;
import org.suqiu.supervision.EscalationReading;

/** What ran late, or nearly did: for the supervisor everywhere, for a head of office in the own office. */
@Path("escalations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Supervision")
public class EscalationResource {

    @Inject
    EscalationReading escalationReading;

    @Inject
    Caller caller;

    @GET
    @RolesAllowed({Role.SUPERVISOR, Role.HEAD, Role.HANDLER, Role.DISPATCHER, Role.AGENT, Role.MANAGER})
    @Operation(
            summary = "Late steps, newest first",
            description = "With kind=WARNING those that are nearly due. Who hears of which step is a rule of its own.")
    public Listing<EscalationView> list(@QueryParam("kind") String kind, @BeanParam Page page) {
        long before = page.cursor().map(place -> place.number(0)).orElse(Long.MAX_VALUE);
        var found = escalationReading.of(caller.actor(), kind(kind), before, page.limitAndOne());
        return Listing.of(page, found, (Escalation escalation) -> Cursor.at(escalation.id()), EscalationView::of);
    }

    private static AlarmKind kind(String given) {
        boolean usual = given == null || given.isEmpty();
        return Arrays.stream(AlarmKind.values())
                .filter(kind ->
                        usual ? kind == AlarmKind.ESCALATION : kind.name().equals(given))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("/kind", "one-of", "WARNING, ESCALATION"));
    }

    /** One late step, or the late cases of one import together: then without a number. */
    public record EscalationView(
            String kind, String officeCode, String caseNumber, String step, int cases, Instant raisedAt) {

        static EscalationView of(Escalation escalation) {
            return new EscalationView(
                    escalation.kind().name(),
                    escalation.officeCode(),
                    escalation.caseNumber(),
                    escalation.step().name(),
                    escalation.cases(),
                    escalation.raisedAt());
        }
    }
}
