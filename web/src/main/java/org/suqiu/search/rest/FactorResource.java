package org.suqiu.search.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suqiu.casefile.rest.CaseLine;
import org.suqiu.casefile.rest.CaseViews;
import org.suqiu.http.Listing;
import org.suqiu.identity.Caller;
import org.suqiu.identity.Role;
import org.suqiu.search.Evidence;
import org.suqiu.search.Evidence.Factor;
import org.suqiu.search.FactorEvidence;

/** What the cases say on the five factors of Art. 17, for who decides on acceptance. */
@Path("cases/{number}/factors")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.HANDLER, Role.HEAD})
@Tag(name = "Acceptance")
public class FactorResource {

    @Inject
    FactorEvidence factorEvidence;

    @Inject
    CaseViews caseViews;

    @Inject
    Caller caller;

    @GET
    @Operation(
            summary = "Evidence on whether something was bought to live on",
            description =
                    "Order 121, Art. 17: for each of the five factors what the cases of the reader's office say, with"
                            + " links. It is shown to be weighed and decides nothing; an empty list is no proof either.")
    public Listing<FactorView> read(@PathParam("number") String number) {
        List<Evidence> found = factorEvidence.on(number, caller.actor());
        return Listing.whole(Arrays.stream(Factor.values())
                .map(factor -> new FactorView(
                        factor.name(),
                        found.stream()
                                .filter(evidence -> evidence.factor() == factor)
                                .map(this::view)
                                .toList()))
                .toList());
    }

    private FactView view(Evidence evidence) {
        return new FactView(
                evidence.fact().name(),
                evidence.days(),
                evidence.cases().size(),
                evidence.cases().stream().map(caseViews::line).toList());
    }

    /** @param factor as in purchase-factors */
    public record FactorView(String factor, List<FactView> facts) {}

    /** @param days within which, before the receipt, or which the goods keep; null where time does not matter */
    public record FactView(String fact, Integer days, int count, List<CaseLine> cases) {}
}
