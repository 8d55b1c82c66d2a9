package org.suqiu.interchange.national.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suqiu.http.CsvText;
import org.suqiu.http.Disposition;
import org.suqiu.http.Parameters;
import org.suqiu.identity.Caller;
import org.suqiu.identity.Role;
import org.suqiu.interchange.national.NationalColumn;
import org.suqiu.interchange.national.NationalExport;
import org.suqiu.interchange.national.NationalTable;
import org.suqiu.rules.Problems;
import org.suqiu.statistics.Period;

/**
 * Tables for the national platform (Order 121, Art. 40). They tell of violation reports and of what came of them: for who
 * exchanges data with other platforms, and for nobody who merely reads figures.
 */
@Path("interchange/national")
@RolesAllowed(Role.IMPORTER)
@Tag(name = "Import")
public class NationalResource {

    @Inject
    NationalExport nationalExport;

    @Inject
    Caller caller;

    @GET
    @Operation(
            summary = "Receipts, decisions or closings as CSV",
            description = "table is receipts, decisions or closings; from and to are days, both inclusive.")
    public Response table(
            @QueryParam("table") String table, @QueryParam("from") String from, @QueryParam("to") String to) {
        Optional<NationalTable> wanted = NationalTable.named(table);
        var problems = new Problems().when(wanted.isEmpty(), "/table", "unknown-code");
        var given = new Parameters(problems);
        Optional<LocalDate> first = given.requiredDay(from, "/from");
        Optional<LocalDate> last = given.requiredDay(to, "/to");
        problems.throwIfAny();
        return file(wanted.orElseThrow(), new Period(first.orElseThrow(), last.orElseThrow()));
    }

    private Response file(NationalTable table, Period period) {
        List<NationalColumn> columns = nationalExport.columns(table, period, caller.actor());
        StreamingOutput content = out -> {
            try (Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
                text.write(CsvText.BYTE_ORDER_MARK);
                text.write(
                        CsvText.line(columns.stream().map(NationalColumn::title).toList()));
                write(table, columns, period, text);
            }
        };
        String name = "%s-%s-%s.csv".formatted(table.key(), period.from(), period.to());
        return Response.ok(content, "text/csv; charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, new Disposition(name).text())
                .build();
    }

    private void write(NationalTable table, List<NationalColumn> columns, Period period, Writer text)
            throws IOException {
        Optional<String> after = Optional.of("");
        while (after.isPresent()) {
            var page = nationalExport.page(table, columns, period, after.get());
            for (List<String> values : page.values()) {
                text.write(CsvText.line(values));
            }
            after = page.next();
        }
    }
}
