package org.suqiu.tracking.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suqiu.casefile.CaseFile;
import org.suqiu.http.Language;
import org.suqiu.rules.NotBuilt;
import org.suqiu.tracking.TrackingDesk;

/** The door of those who filed: number in the path, access code in a header. */
@Path("tracking/{number}")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Tracking")
public class TrackingResource {

    @Inject
    TrackingDesk trackingDesk;

    @Inject
    Language language;

    @Inject
    Clock clock;

    @GET
    @Operation(
            summary = "Where my case stands",
            description = "A wrong access code is answered like an unknown number.")
    public TrackingView read(@PathParam("number") String number, @HeaderParam("X-Access-Code") String accessCode) {
        return TrackingView.of(
                trackingDesk.open(number, accessCode), CaseFile.dayOf(clock.instant()), language.chinese());
    }

    @POST
    @Path("{wish: supplements|withdrawal|rating}")
    @Operation(summary = "Supply material, withdraw, rate", description = "Not built yet: answers 501.")
    public Response wish(@PathParam("wish") String wish) {
        throw new NotBuilt(wish);
    }
}
