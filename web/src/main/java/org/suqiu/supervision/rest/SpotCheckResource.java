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
import java.time.Instant;
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
import org.suqiu.supervision.SpotCheck;
import org.suqiu.supervision.SpotCheckDesk;
import org.suqiu.supervision.SupervisionReading;

/** Looks at how closed cases were handled. */
@Path("cases/{number}/spot-checks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Supervision")
public class SpotCheckResource {

    private static final int REMARK = 2000;

    @Inject
    SpotCheckDesk spotCheckDesk;

    @Inject
    SupervisionReading supervisionReading;

    @Inject
    Caller caller;

    @GET
    @StaffOnly
    @Operation(summary = "Spot checks, oldest first")
    public Listing<SpotCheckView> list(@PathParam("number") String number) {
        var seen = supervisionReading.spotChecksOf(number, caller.actor());
        return Listing.whole(seen.items().stream()
                .map(spotCheck -> SpotCheckView.of(spotCheck, seen.withTexts()))
                .toList());
    }

    @POST
    @RolesAllowed(Role.SUPERVISOR)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Record a spot check of a closed case", description = "Defects need a remark.")
    @APIResponseSchema(value = SpotCheckView.class, responseCode = "201")
    public Response check(
            @PathParam("number") String number,
            @HeaderParam("If-Match") String ifMatch,
            @RequestBodySchema(Check.class) Reading<Check> posted) {
        Check check = Problems.given(posted).checked(Check::check);
        SpotCheck spotCheck =
                spotCheckDesk.check(number, ExpectedVersion.of(ifMatch), check.found(), check.remark(), caller.actor());
        return Response.status(Response.Status.CREATED)
                .entity(SpotCheckView.of(spotCheck, true))
                .build();
    }

    /** What was found. */
    public record Check(SpotCheck.Found found, @Schema(example = "调解笔录缺双方签字。") String remark) {

        private Check check() {
            boolean explained = remark() != null && !remark().isBlank();
            new Problems()
                    .require(found() != null, "/found")
                    .require(explained || found() != SpotCheck.Found.DEFECTS, "/remark")
                    .limit(remark(), REMARK, "/remark")
                    .throwIfAny();
            return this;
        }
    }

    /** A spot check as staff see it; the remark is null for those who do not work on the case. */
    public record SpotCheckView(long id, String found, String remark, String checkedBy, Instant checkedAt) {

        static SpotCheckView of(SpotCheck spotCheck, boolean withTexts) {
            return new SpotCheckView(
                    spotCheck.id(),
                    spotCheck.found().name(),
                    withTexts ? spotCheck.remark() : null,
                    spotCheck.checkedBy(),
                    spotCheck.checkedAt());
        }
    }
}
