package org.suqiu.printouts.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suqiu.http.Disposition;
import org.suqiu.http.Language;
import org.suqiu.http.Listing;
import org.suqiu.identity.Caller;
import org.suqiu.identity.Offices;
import org.suqiu.identity.StaffOnly;
import org.suqiu.printouts.PrintoutDesk;
import org.suqiu.printouts.Wanted;
import org.suqiu.reports.Format;
import org.suqiu.rules.InvalidInput;
import org.suqiu.statistics.Scope;
import org.suqiu.statistics.rest.StatisticsQuery;

/** Print-outs to take away, as PDF, XLSX, DOCX and CSV. */
@Path("printouts")
@StaffOnly
@Tag(name = "Print-outs")
public class PrintoutResource {

    @Inject
    PrintoutDesk desk;

    @Inject
    Offices offices;

    @Inject
    Caller caller;

    @Inject
    Language language;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Which print-outs the caller may have")
    public Listing<PrintoutView> list() {
        return Listing.whole(desk.offered(caller.actor()).stream()
                .map(manuscript -> PrintoutView.of(manuscript, language.locale()))
                .toList());
    }

    @GET
    @Path("{key}")
    @Operation(
            summary = "One print-out",
            description = "key, parameters and formats as listed; format is pdf where none is named.")
    public Response print(
            @PathParam("key") String key,
            @BeanParam StatisticsQuery query,
            @QueryParam("office") String office,
            @QueryParam("format") String format) {
        Format wanted = format(format);
        var asked = query.read();
        byte[] file = desk.print(
                key,
                new Wanted(
                        asked.period(), asked.kind(), asked.view(), scope(office), language.locale(), caller.actor()),
                wanted);
        String name = "%s-%s-%s.%s"
                .formatted(key, asked.period().from(), asked.period().to(), wanted.fileExtension());
        return Response.ok(file, wanted.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, new Disposition(name).text())
                .build();
    }

    /** Of one office where the print-out is about one. */
    private Scope scope(String office) {
        if (office == null || office.isEmpty()) {
            return Scope.EVERYTHING;
        }
        return offices.byCode(office)
                .map(known -> Scope.ofOffice(known.code()))
                .orElseThrow(() -> new InvalidInput("/office", "unknown-code", office));
    }

    private static Format format(String asked) {
        if (asked == null || asked.isEmpty()) {
            return Format.PDF;
        }
        return Format.ofExtension(asked).orElseThrow(() -> new InvalidInput("/format", "unknown-code", asked));
    }
}
