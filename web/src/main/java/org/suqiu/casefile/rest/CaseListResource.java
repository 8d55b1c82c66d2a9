package org.suqiu.casefile.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseReading;
import org.suqiu.casefile.CaseReading.Position;
import org.suqiu.catalogue.KnownCodes;
import org.suqiu.http.Cursor;
import org.suqiu.http.Listing;
import org.suqiu.http.Page;
import org.suqiu.identity.Caller;
import org.suqiu.identity.StaffOnly;

/** The cases that a member of staff may see. */
@Path("cases")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cases")
public class CaseListResource {

    @Inject
    CaseReading caseReading;

    @Inject
    CaseViews caseViews;

    @Inject
    KnownCodes knownCodes;

    @Inject
    Caller caller;

    @GET
    @StaffOnly
    @Operation(
            summary = "Cases in one's sight, newest first",
            description = "Coded filters only: no personal data in URLs.")
    public Listing<CaseLine> list(@BeanParam CaseFilters filters, @BeanParam Page page) {
        var before = page.cursor()
                .map(place -> new Position(place.moment(0), place.key(1)))
                .orElse(null);
        var found = caseReading.list(filters.query(knownCodes), caller.actor(), before, page.limitAndOne());
        return Listing.of(page, found, CaseListResource::place, caseViews::line);
    }

    private static Cursor place(CaseFile caseFile) {
        return Cursor.at(caseFile.receivedAt(), caseFile.number());
    }
}
