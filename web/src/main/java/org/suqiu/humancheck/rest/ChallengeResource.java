package org.suqiu.humancheck.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suqiu.humancheck.Challenge;
import org.suqiu.humancheck.HumanCheck;

/** What the citizens' pages solve before they send a form. */
@Path("challenges")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Filing")
public class ChallengeResource {

    @Inject
    HumanCheck humanCheck;

    @GET
    @Operation(
            summary = "A challenge for the citizens' pages",
            description =
                    "As ALTCHA writes it; good for six hours, and once. The API itself does not ask for solutions.")
    public Challenge challenge() {
        return humanCheck.challenge();
    }
}
