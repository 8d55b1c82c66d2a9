package org.suqiu.deadlines.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suqiu.casefile.AlarmKind;
import org.suqiu.casefile.Step;
import org.suqiu.deadlines.AlarmRule;
import org.suqiu.deadlines.AlarmRuleDesk;
import org.suqiu.http.Listing;
import org.suqiu.http.Versions;
import org.suqiu.identity.Caller;
import org.suqiu.identity.Role;
import org.suqiu.rules.NotFound;
import org.suqiu.rules.OneOf;
import org.suqiu.rules.Problems;
import org.suqiu.rules.ReadVersion;

/** Warnings and escalations: who hears of them, and when. */
@Path("alarm-rules")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Administration")
public class AlarmRuleResource {

    @Inject
    AlarmRuleDesk alarmRuleDesk;

    @Inject
    Caller caller;

    @GET
    @RolesAllowed(Role.ADMIN)
    @Operation(summary = "Who hears of what is nearly due or late")
    public Listing<AlarmRuleView> read() {
        return Listing.whole(alarmRuleDesk.all().stream().map(AlarmRuleView::of).toList());
    }

    @PUT
    @Path("{step}/{kind}")
    @RolesAllowed(Role.ADMIN)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Change who hears of a step, and when",
            description =
                    "For what is due from then on. The light of the worklist is fixed: amber from two working days"
                            + " before the due date, red from the day after it.")
    @APIResponseSchema(AlarmRuleView.class)
    public Response change(
            @PathParam("step") String step,
            @PathParam("kind") String kind,
            @HeaderParam("If-Match") String ifMatch,
            AlarmRuleChange change) {
        Problems.given(change);
        Step concerned = named(Step.class, step);
        AlarmKind alarm = named(AlarmKind.class, kind);
        var read = new ReadVersion(ifMatch);
        AlarmRule rule =
                alarmRuleDesk.change(concerned, alarm, change.workingDays(), change.told(), read, caller.actor());
        return Response.ok(AlarmRuleView.of(rule))
                .tag(Versions.tag(rule.version()))
                .build();
    }

    private static <E extends Enum<E>> E named(Class<E> type, String word) {
        return new OneOf<>(type).named(word).orElseThrow(() -> new NotFound("alarm-rule"));
    }

    /**
     * What the administrator wants.
     *
     * @param workingDays 0 to 30
     */
    public record AlarmRuleChange(Integer workingDays, Set<String> told) {}
}
