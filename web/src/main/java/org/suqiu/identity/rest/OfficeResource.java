package org.suqiu.identity.rest;

import jakarta.annotation.security.PermitAll;
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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.suqiu.http.Language;
import org.suqiu.http.Listing;
import org.suqiu.http.Versions;
import org.suqiu.identity.Caller;
import org.suqiu.identity.Office;
import org.suqiu.identity.OfficeDesk;
import org.suqiu.identity.Offices;
import org.suqiu.identity.Role;
import org.suqiu.identity.StaffOnly;
import org.suqiu.rules.Problems;
import org.suqiu.rules.ReadVersion;

@Path("offices")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class OfficeResource {

    @Inject
    OfficeDesk officeDesk;

    @Inject
    Offices offices;

    @Inject
    Caller caller;

    @Inject
    Language language;

    @GET
    @PermitAll
    public Listing<OfficeView> list() {
        return Listing.whole(offices.active().stream()
                .map(office -> OfficeView.of(office, language.chinese()))
                .toList());
    }

    @GET
    @Path("{code}")
    @StaffOnly
    @APIResponseSchema(value = OfficeRecord.class, responseCode = "200")
    public Response show(@PathParam("code") String code) {
        return answer(Response.Status.OK, officeDesk.find(code));
    }

    @PUT
    @Path("{code}")
    @RolesAllowed(Role.ADMIN)
    @APIResponseSchema(value = OfficeRecord.class, responseCode = "200")
    @APIResponse(
            responseCode = "201",
            description = "new",
            content = @Content(schema = @Schema(implementation = OfficeRecord.class)))
    public Response put(
            @PathParam("code") String code, @HeaderParam("If-Match") String ifMatch, OfficeRequest request) {
        boolean opens = offices.byCode(code).isEmpty();
        Office office =
                officeDesk.put(code, Problems.given(request).details(), new ReadVersion(ifMatch), caller.actor());
        return answer(opens ? Response.Status.CREATED : Response.Status.OK, office);
    }

    private static Response answer(Response.Status status, Office office) {
        return Response.status(status)
                .entity(OfficeRecord.of(office))
                .tag(Versions.tag(office.version()))
                .build();
    }
}
