package org.suqiu.printouts.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suqiu.http.Language;
import org.suqiu.http.Listing;
import org.suqiu.identity.Caller;
import org.suqiu.identity.StaffOnly;
import org.suqiu.printouts.CountyPrintout;
import org.suqiu.reports.Format;
import org.suqiu.rules.InvalidInput;
import org.suqiu.statistics.Statistics;
import org.suqiu.statistics.rest.CountyNames;
import org.suqiu.statistics.rest.StatisticsQuery;

/** Print-outs to take away, as PDF, XLSX, DOCX and CSV. */
@Path("printouts")
@StaffOnly
@Tag(name = "Print-outs")
public class PrintoutResource {

    private static final String COUNTY_RESOLUTION = "county-resolution";

    @Inject
    Statistics statistics;

    @Inject
    CountyPrintout countyPrintout;

    @Inject
    CountyNames countyNames;

    @Inject
    Caller caller;

    @Inject
    Language language;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Which print-outs there are")
    public Listing<PrintoutView> list() {
        String title = ResourceBundle.getBundle("org.suqiu.printouts.titles", language.locale())
                .getString(COUNTY_RESOLUTION);
        return Listing.whole(List.of(new PrintoutView(
                COUNTY_RESOLUTION,
                title,
                Arrays.stream(Format.values()).map(Format::fileExtension).toList())));
    }

    @GET
    @Path(COUNTY_RESOLUTION)
    @Operation(summary = "The county table on paper", description = "format is pdf, xlsx, docx or csv.")
    public Response countyResolution(@BeanParam StatisticsQuery query, @QueryParam("format") String format) {
        Format wanted = format(format);
        var asked = query.read();
        var table = statistics.counties(asked.period(), asked.kind(), asked.view());
        byte[] file = countyPrintout.print(table, wanted, language.locale(), countyNames::of, caller.actor());
        String name = "%s-%s-%s.%s"
                .formatted(
                        COUNTY_RESOLUTION, asked.period().from(), asked.period().to(), wanted.fileExtension());
        return Response.ok(file, wanted.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }

    private static Format format(String format) {
        String wanted = format == null || format.isEmpty() ? "pdf" : format.toLowerCase(Locale.ROOT);
        return Arrays.stream(Format.values())
                .filter(candidate -> candidate.fileExtension().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("/format", "unknown-code", format));
    }

    /** A print-out and the formats it comes in. */
    public record PrintoutView(String code, String title, List<String> formats) {}
}
