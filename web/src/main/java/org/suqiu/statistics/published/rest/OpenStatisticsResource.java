package org.suqiu.statistics.published.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suqiu.http.CsvText;
import org.suqiu.http.Disposition;
import org.suqiu.http.Language;
import org.suqiu.http.Listing;
import org.suqiu.http.Refused;
import org.suqiu.http.Refuses;
import org.suqiu.rules.Fingerprint;
import org.suqiu.rules.InvalidInput;
import org.suqiu.statistics.Definition;
import org.suqiu.statistics.RowNames;
import org.suqiu.statistics.published.OpenFigures;
import org.suqiu.statistics.published.OpenPace;
import org.suqiu.statistics.published.OpenYear;

/** Figures for everybody. */
@Path("open/statistics")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Refuses(Refused.TOO_MANY_TRIES)
@Tag(name = "Open figures")
public class OpenStatisticsResource {

    private static final String CACHED = "public, max-age=" + OpenFigures.KEPT.toSeconds();

    @Inject
    OpenFigures openFigures;

    @Inject
    OpenPace openPace;

    @Inject
    RowNames rowNames;

    @Inject
    Language language;

    @Context
    Request request;

    @GET
    @Operation(
            summary = "Complaints of a year, by month, county and category",
            description =
                    "year: the last one that is over, if none is named; format: json (default) or csv. Counts from 1 to"
                            + " 4, and what they could be recomputed from, are left out: null, in CSV an asterisk. The answer may be"
                            + " kept for an hour and asked for again by its ETag; 600 an hour from one address.")
    @APIResponse(
            responseCode = "200",
            description = "the year",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = OpenYearView.class)),
                @Content(mediaType = "text/csv")
            })
    @APIResponse(responseCode = "304", description = "as it was")
    public Response year(@QueryParam("year") String year, @QueryParam("format") String format) {
        openPace.count();
        boolean csv = isCsv(format);
        OpenYear figures = openFigures.of(read(year));
        List<OpenRowView> rows = figures.rows().stream()
                .map(row -> OpenRowView.of(row, rowNames, language.locale()))
                .toList();
        return csv
                ? file(figures.year(), rows)
                : cached(new OpenYearView(figures.year().getValue(), Definition.VERSION, rows));
    }

    @GET
    @Path("dictionary")
    @Operation(summary = "What each column holds")
    @APIResponse(
            responseCode = "200",
            description = "a list of columns",
            content = @Content(schema = @Schema(implementation = Listing.class)))
    @APIResponse(responseCode = "304", description = "as it was")
    public Response dictionary() {
        openPace.count();
        return cached(Listing.whole(OpenYear.COLUMNS.stream()
                .map(column ->
                        new ColumnView(column.key(), column.title(language.locale()), column.text(language.locale())))
                .toList()));
    }

    private Response file(Year year, List<OpenRowView> rows) {
        String text = CsvText.BYTE_ORDER_MARK
                + CsvText.line(OpenRowView.header())
                + rows.stream().map(OpenRowView::fields).map(CsvText::line).collect(Collectors.joining());
        return cached(
                text,
                Response.ok(text, "text/csv; charset=UTF-8")
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                new Disposition("complaints-" + year + ".csv").text()));
    }

    private Response cached(Record content) {
        return cached(content.toString(), Response.ok(content));
    }

    /** What has not changed is not sent again. */
    private Response cached(String content, Response.ResponseBuilder answer) {
        var tag = new EntityTag(Fingerprint.of(content));
        var unchanged = Optional.ofNullable(request.evaluatePreconditions(tag));
        return unchanged
                .orElse(answer)
                .tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, CACHED)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }

    private static boolean isCsv(String format) {
        if (format == null || format.isEmpty() || "json".equals(format)) {
            return false;
        }
        if ("csv".equals(format)) {
            return true;
        }
        throw new InvalidInput("/format", "unknown-code", format);
    }

    private static Year read(String year) {
        if (year == null || year.isEmpty()) {
            return null;
        }
        if (!year.matches("[0-9]{4}")) {
            throw new InvalidInput("/year", "year");
        }
        return Year.parse(year);
    }

    /** A year's figures. */
    public record OpenYearView(int year, String definitions, List<OpenRowView> items) {}

    /** A column and its meaning. */
    public record ColumnView(String column, String title, String text) {}
}
