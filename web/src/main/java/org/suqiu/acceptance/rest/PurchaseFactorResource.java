package org.suqiu.acceptance.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suqiu.acceptance.PurchaseFactors;
import org.suqiu.http.Language;
import org.suqiu.http.Listing;
import org.suqiu.identity.Caller;
import org.suqiu.identity.StaffOnly;

/** What can be ticked when a complaint is refused for want of living consumption. */
@Path("cases/{number}/purchase-factors")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Acceptance")
public class PurchaseFactorResource {

    @Inject
    PurchaseFactors purchaseFactors;

    @Inject
    Caller caller;

    @Inject
    Language language;

    @GET
    @StaffOnly
    @Operation(
            summary = "The factors that the law of the case names",
            description = "Order 121, Art. 17; empty where the law pack names none.")
    public Listing<FactorText> read(@PathParam("number") String number) {
        return Listing.whole(purchaseFactors.of(number, caller.actor()).stream()
                .map(factor -> new FactorText(factor.code(), factor.text(language.chinese())))
                .toList());
    }

    /** A factor in the words of the law. */
    public record FactorText(String code, String text) {}
}
