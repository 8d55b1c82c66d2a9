package org.suqiu.printouts.frozen.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suqiu.http.Language;
import org.suqiu.http.Listing;
import org.suqiu.identity.Caller;
import org.suqiu.identity.Role;
import org.suqiu.identity.StaffOnly;
import org.suqiu.printouts.frozen.CalendarPeriod;
import org.suqiu.printouts.frozen.FreezingDesk;
import org.suqiu.printouts.frozen.RestatementWords;
import org.suqiu.rules.InvalidInput;
import org.suqiu.rules.Problems;
import org.suqiu.statistics.RowNames;

/** The months, quarters and years that are closed, and what was entered into them since. */
@Path("frozen-months")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Print-outs")
public class FrozenMonthsResource {

    @Inject
    FreezingDesk desk;

    @Inject
    RowNames rowNames;

    @Inject
    Caller caller;

    @Inject
    Language language;

    @GET
    @StaffOnly
    @Operation(summary = "Which periods are closed", description = "Newest first; a month, a quarter or a year.")
    public Listing<FrozenMonthView> list() {
        return Listing.whole(desk.all().stream().map(FrozenMonthView::of).toList());
    }

    @POST
    @RolesAllowed(Role.MANAGER)
    @Operation(
            summary = "Close a month by hand",
            description = "With its last month also a quarter or year is closed. The calendar closes months by itself.")
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = FrozenMonthView.class, responseCode = "201")
    public Response freeze(Wanted wanted) {
        var frozen = desk.freeze(Problems.given(wanted).readMonth(), caller.actor());
        return Response.created(URI.create("frozen-months/" + frozen.name()))
                .entity(FrozenMonthView.of(frozen))
                .build();
    }

    @GET
    @Path("{month}")
    @StaffOnly
    @Operation(
            summary = "A closed period and what is kept of it",
            description = "month is such as 2026-09, 2026-Q3 or 2026; each print-out in each kind, view and language"
                    + " that it has, with its hash. That somebody looked is recorded.")
    public OpenedPeriodView open(@PathParam("month") String month) {
        return OpenedPeriodView.of(desk.open(month, caller.actor()), language.locale());
    }

    @GET
    @Path("{month}/restatements")
    @StaffOnly
    @Operation(
            summary = "What is another figure today than when it was closed",
            description = "Old, new, by which cases and why, as far as the reader may see them.")
    public Listing<RestatementView> restatements(@PathParam("month") String month) {
        var words = RestatementWords.in(language.locale());
        return Listing.whole(desk.restatements(month, caller.actor()).stream()
                .map(restatement -> RestatementView.of(restatement, rowNames, words))
                .toList());
    }

    /** @param month such as 2026-09 */
    public record Wanted(String month) {

        YearMonth readMonth() {
            return CalendarPeriod.named(month)
                    .filter(period -> period.first().equals(period.last()))
                    .map(CalendarPeriod::first)
                    .orElseThrow(() -> new InvalidInput("/month", "month"));
        }
    }
}
