package org.suqiu.casefile.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suqiu.casefile.JointComplainant;
import org.suqiu.casefile.PartiesReading;
import org.suqiu.casefile.PartyDetails;
import org.suqiu.casefile.ProxyDetails;
import org.suqiu.identity.Caller;
import org.suqiu.identity.StaffOnly;

/** Who complains: the one who filed, those who complain with them, and who speaks for them. */
@Path("cases/{number}/parties")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cases")
public class PartiesResource {

    @Inject
    PartiesReading partiesReading;

    @Inject
    Caller caller;

    @GET
    @StaffOnly
    @Operation(
            summary = "Everybody who complains in this case",
            description = "Masked for those who do not work on the case, and for who asks for them MASKED; each look in"
                    + " full is recorded.")
    public PartiesView read(@PathParam("number") String number, @BeanParam AskedParties parties) {
        var shown = partiesReading.of(number, caller.actor(), parties.disclosure());
        return new PartiesView(
                shown.party().orElse(null),
                shown.representation().joint(),
                shown.representation().proxy(),
                shown.masked());
    }

    /**
     * The parties on the complaining side.
     *
     * @param party null for one who stayed anonymous
     * @param proxy null where nobody acts for the complainant
     */
    public record PartiesView(
            PartyDetails party, List<JointComplainant> jointComplainants, ProxyDetails proxy, boolean masked) {}
}
