package org.suqiu.statistics.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suqiu.http.Cursor;
import org.suqiu.http.Language;
import org.suqiu.http.Listing;
import org.suqiu.http.Page;
import org.suqiu.http.Parameters;
import org.suqiu.identity.Caller;
import org.suqiu.identity.StaffOnly;
import org.suqiu.rules.NotFound;
import org.suqiu.rules.Problems;
import org.suqiu.statistics.By;
import org.suqiu.statistics.CountedCases;
import org.suqiu.statistics.CountedEvent;
import org.suqiu.statistics.Definition;
import org.suqiu.statistics.RowNames;
import org.suqiu.statistics.Statistics;

/** Every figure with its definition, broken down, and the cases behind it; always live. */
@Path("statistics")
@Produces(MediaType.APPLICATION_JSON)
@StaffOnly
@Tag(name = "Figures")
public class FiguresResource {

    @Inject
    Statistics statistics;

    @Inject
    CountedCases countedCases;

    @Inject
    RowNames rowNames;

    @Inject
    Codes codes;

    @Inject
    Caller caller;

    @Inject
    Language language;

    @GET
    @Path("definitions")
    @Operation(
            summary = "What each figure means",
            description = "Keys as in the answers; the version is on every print.")
    public Listing<DefinitionView> definitions() {
        return Listing.whole(Arrays.stream(Definition.values())
                .map(definition -> DefinitionView.of(definition, language.locale()))
                .toList());
    }

    @GET
    @Path("figures")
    @Operation(
            summary = "Every figure, broken down",
            description = "by is COUNTY (default), OFFICE, CATEGORY, ISSUE, CHANNEL, SOURCE, MONTH, DAY, KIND,"
                    + " OUTCOME, AMOUNT, or HANDLER for"
                    + " the head of that office; county, office, category and channel narrow the question.")
    public FiguresView figures(@QueryParam("by") String by, @BeanParam FiguresQuery query) {
        var problems = new Problems();
        By breakdown = new Parameters(problems).code(By.class, by, "/by").orElse(By.COUNTY);
        var rows = statistics.rows(breakdown, codes.known(query.read(problems)), caller.actor());
        return FiguresView.of(rows, code -> rowNames.of(breakdown, code, language.locale()));
    }

    @GET
    @Path("figures/{key}/cases")
    @Operation(
            summary = "The cases behind a figure",
            description =
                    "As far as the reader may see them, in the order in which they were counted; of a rate, the cases of"
                            + " its denominator.")
    public Listing<CountedCaseView> cases(
            @PathParam("key") String key, @BeanParam FiguresQuery query, @BeanParam Page page) {
        Definition definition = Definition.of(key).orElseThrow(() -> new NotFound("figure"));
        long after = page.cursor().map(place -> place.number(0)).orElse(0L);
        var selection = codes.known(query.read(new Problems()));
        var found = countedCases.behind(definition, selection, caller.actor(), after, page.limitAndOne());
        return Listing.of(page, found, FiguresResource::place, CountedCaseView::of);
    }

    private static Cursor place(CountedEvent counted) {
        return Cursor.at(counted.id());
    }
}
