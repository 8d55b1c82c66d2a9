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
import org.suqiu.http.Language;
import org.suqiu.http.Listing;
import org.suqiu.http.Versions;
import org.suqiu.identity.Caller;
import org.suqiu.identity.Office;
import org.suqiu.identity.OfficeDesk;
import org.suqiu.identity.OfficeDetails;
import org.suqiu.identity.Offices;
import org.suqiu.identity.Role;
import org.suqiu.identity.StaffOnly;

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

    /** An office with all that the administrator keeps of it. */
    public record OfficeRecord(
            String code,
            String name,
            String nameEn,
            String countyCode,
            String department,
            String level,
            String regime,
            String phone,
            boolean active) {

        static OfficeRecord of(Office office) {
            OfficeDetails details = office.details();
            return new OfficeRecord(
                    office.code(),
                    details.name(),
                    details.nameEn(),
                    details.countyCode(),
                    details.department(),
                    details.level(),
                    details.regime(),
                    details.phone(),
                    details.active());
        }
    }

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
    public Response show(@PathParam("code") String code) {
        return answer(Response.Status.OK, officeDesk.find(code));
    }

    @PUT
    @Path("{code}")
    @RolesAllowed(Role.ADMIN)
    public Response put(
            @PathParam("code") String code, @HeaderParam("If-Match") String ifMatch, OfficeRequest request) {
        offices.byCode(code).ifPresent(office -> Versions.check(ifMatch, office.version()));
        boolean opened = officeDesk.put(code, request.details(), caller.actor());
        return answer(opened ? Response.Status.CREATED : Response.Status.OK, officeDesk.find(code));
    }

    private static Response answer(Response.Status status, Office office) {
        return Response.status(status)
                .entity(OfficeRecord.of(office))
                .tag(Versions.tag(office.version()))
                .build();
    }
}
