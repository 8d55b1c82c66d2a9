package org.suqiu.printouts.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suqiu.http.Language;
import org.suqiu.http.Versions;
import org.suqiu.identity.Caller;
import org.suqiu.identity.Role;
import org.suqiu.printouts.AssessmentDesk;
import org.suqiu.printouts.AssessmentScheme;
import org.suqiu.rules.Problems;
import org.suqiu.rules.ReadVersion;

/** What counties are assessed by. */
@Path("assessment-weights")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Print-outs")
public class AssessmentResource {

    @Inject
    AssessmentDesk desk;

    @Inject
    Caller caller;

    @Inject
    Language language;

    @GET
    @RolesAllowed({Role.MANAGER, Role.SUPERVISOR, Role.HEAD, Role.ADMIN})
    @Operation(
            summary = "How much each rate weighs in the assessment of counties",
            description = "The heaviest first; then what weighs nothing, but could.")
    @APIResponseSchema(AssessmentView.class)
    public Response read() {
        AssessmentScheme scheme = desk.scheme();
        return Response.ok(AssessmentView.of(scheme, language.locale()))
                .tag(Versions.tag(scheme.version()))
                .build();
    }

    @PUT
    @RolesAllowed(Role.ADMIN)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Set all weights anew",
            description = "Whole numbers from 0 to 100; what is not named weighs nothing. Later print-outs go by them.")
    @APIResponseSchema(AssessmentView.class)
    public Response set(@HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, WantedWeights wanted) {
        var checked = Problems.given(wanted).checked();
        desk.weigh(checked, new ReadVersion(ifMatch), caller.actor());
        return read();
    }
}
