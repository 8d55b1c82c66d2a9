package org.suqiu.tracking.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suqiu.http.Refused;
import org.suqiu.http.Refuses;

/** The door of those who filed: number in the path, access code in a header. */
@Path("tracking/{number}")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Refuses(Refused.TOO_MANY_TRIES)
@Tag(name = "Tracking")
public class TrackingResource {

    @Inject
    TrackingWriter trackingWriter;

    @GET
    @Operation(
            summary = "Where my case stands",
            description = "A wrong access code is answered like an unknown number.")
    public TrackingView read(@PathParam("number") String number, @HeaderParam("X-Access-Code") String accessCode) {
        return trackingWriter.view(number, accessCode);
    }
}
