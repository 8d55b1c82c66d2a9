package org.suqiu.catalogue.rest;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.suqiu.catalogue.Township;
import org.suqiu.catalogue.TownshipDesk;
import org.suqiu.catalogue.TownshipDetails;
import org.suqiu.http.Listing;
import org.suqiu.http.Versions;
import org.suqiu.identity.Caller;
import org.suqiu.identity.Role;
import org.suqiu.rules.Problems;
import org.suqiu.rules.ReadVersion;

/** The townships of the prefecture's counties, for addresses that are found again. */
@Path("townships")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class TownshipResource {

    @Inject
    TownshipDesk townshipDesk;

    @Inject
    Caller caller;

    @GET
    @PermitAll
    @Operation(
            summary = "Townships, subdistricts, farms and corps units of the prefecture",
            description = "Codes are the statistical division codes. Those with active false are of no use any more.")
    public Listing<TownshipView> list() {
        return Listing.whole(townshipDesk.all().stream().map(TownshipView::of).toList());
    }

    @PUT
    @Path("{code}")
    @RolesAllowed(Role.ADMIN)
    @Operation(summary = "Add or rename a township, or offer it no longer")
    @APIResponseSchema(value = TownshipView.class, responseCode = "200")
    public Response put(
            @PathParam("code") String code, @HeaderParam("If-Match") String ifMatch, TownshipRequest request) {
        Township township =
                townshipDesk.put(code, Problems.given(request).details(), new ReadVersion(ifMatch), caller.actor());
        return Response.ok(TownshipView.of(township))
                .tag(Versions.tag(township.version()))
                .build();
    }

    public record TownshipRequest(
            @Schema(examples = "二工镇") String name, @Schema(description = "true if absent") Boolean active) {

        TownshipDetails details() {
            return new TownshipDetails(name, active == null || active);
        }
    }

    public record TownshipView(String code, int version, String name, String countyCode, boolean active) {

        static TownshipView of(Township township) {
            return new TownshipView(
                    township.code(), township.version(), township.name(), township.countyCode(), township.isActive());
        }
    }
}
