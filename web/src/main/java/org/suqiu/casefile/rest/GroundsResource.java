package org.suqiu.casefile.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suqiu.casefile.CaseReading;
import org.suqiu.casefile.FoundGrounds;
import org.suqiu.http.Language;
import org.suqiu.http.Listing;
import org.suqiu.identity.Caller;
import org.suqiu.identity.StaffOnly;
import org.suqiu.law.LawPacks;
import org.suqiu.law.LawStep;
import org.suqiu.rules.InvalidInput;

/** The statutory grounds that a step of this case can rest on. */
@Path("cases/{number}/grounds")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cases")
public class GroundsResource {

    @Inject
    CaseReading caseReading;

    @Inject
    LawPacks lawPacks;

    @Inject
    Caller caller;

    @Inject
    Language language;

    @Inject
    FoundGrounds foundGrounds;

    @GET
    @StaffOnly
    @Operation(summary = "Grounds of the case's law pack", description = "step is ACCEPTANCE or MEDIATION.")
    public Listing<GroundView> read(@PathParam("number") String number, @QueryParam("step") String step) {
        LawStep asked = step(step);
        var caseFile = caseReading.read(number, caller.actor());
        Set<String> suggested = foundGrounds.suggested(caseFile, asked);
        List<GroundView> grounds =
                lawPacks
                        .byCode(caseFile.lawPack())
                        .grounds(asked, caseFile.subject().category())
                        .stream()
                        .map(ground -> new GroundView(
                                ground.code(),
                                ground.text(language.chinese()),
                                ground.legalBasis(language.chinese()),
                                suggested.contains(ground.code())))
                        .toList();
        return Listing.whole(grounds);
    }

    private static LawStep step(String step) {
        return switch (step == null ? "" : step) {
            case "ACCEPTANCE" -> LawStep.ACCEPTANCE;
            case "MEDIATION" -> LawStep.MEDIATION;
            default -> throw new InvalidInput("/step", "unknown-code", String.valueOf(step));
        };
    }

    /**
     * A ground in the words of the law.
     *
     * @param suggested whether the record of the case speaks for it
     */
    public record GroundView(String code, String text, String legalBasis, boolean suggested) {}
}
