package org.suqiu.search.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suqiu.catalogue.Catalogue;
import org.suqiu.http.ChangesNothing;
import org.suqiu.http.Cursor;
import org.suqiu.http.Page;
import org.suqiu.identity.Caller;
import org.suqiu.identity.StaffOnly;
import org.suqiu.rules.Problems;
import org.suqiu.search.Found;
import org.suqiu.search.Question;
import org.suqiu.search.SearchDesk;

/** Search in words, within what the reader may see. */
@Path("cases/search")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@StaffOnly
@Tag(name = "Cases")
public class CaseSearchResource {

    private static final String NEWEST = "NEWEST";

    @Inject
    SearchDesk searchDesk;

    @Inject
    FoundViews foundViews;

    @Inject
    Catalogue catalogue;

    @Inject
    Caller caller;

    @POST
    @Operation(
            summary = "Search in cases",
            description =
                    "Best first; whatever is typed is answered. Numbers, names, phones, words of the facts; quotes"
                            + " for phrases, minus to leave out. Names and phones of those who filed are found by their exact"
                            + " value, by who works on the case.")
    @ChangesNothing
    public FoundView search(SearchQuestion asked) {
        Question question = question(Problems.given(asked));
        Found found = searchDesk.find(question, caller.actor());
        return foundViews.of(question, found, Boolean.TRUE.equals(asked.facets()));
    }

    private Question question(SearchQuestion asked) {
        var problems = new Problems();
        Page page = Page.of(asked.limit() == null ? null : asked.limit().toString(), asked.cursor());
        int from = page.cursor().map(place -> place.place(Question.LAST_HIT)).orElse(0);
        if (asked.sort() != null && !Set.of("BEST", NEWEST).contains(asked.sort())) {
            problems.add("/sort", "unknown-code", asked.sort());
        }
        var filters = new FilterReader(asked.filters(), problems);
        var question = new Question(
                asked.q(),
                filters.codes(catalogue),
                filters.lights(),
                filters.day("receivedFrom"),
                filters.day("receivedTo"),
                NEWEST.equals(asked.sort()),
                Boolean.TRUE.equals(asked.facets()),
                from,
                page.limit());
        problems.throwIfAny();
        return question;
    }

    static String next(Question question, Found found) {
        int end = question.from() + question.most();
        return end < Math.min(found.total(), Question.LAST_HIT) ? Cursor.at(end).text() : null;
    }
}
