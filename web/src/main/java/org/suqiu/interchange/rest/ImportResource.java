package org.suqiu.interchange.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suqiu.http.Cursor;
import org.suqiu.http.Language;
import org.suqiu.http.Listing;
import org.suqiu.http.Page;
import org.suqiu.identity.Caller;
import org.suqiu.identity.Role;
import org.suqiu.interchange.FileTooLarge;
import org.suqiu.interchange.FindingWords;
import org.suqiu.interchange.ImportDesk;
import org.suqiu.interchange.ImportFiles;
import org.suqiu.interchange.ImportLine;
import org.suqiu.interchange.ImportProgress;
import org.suqiu.interchange.ImportRuns;
import org.suqiu.interchange.ImportedFile;

/** Brings in the history of another platform. */
@Path("imports")
@RolesAllowed(Role.IMPORTER)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Import")
public class ImportResource {

    @Inject
    ImportDesk importDesk;

    @Inject
    ImportRuns importRuns;

    @Inject
    ImportProgress importProgress;

    @Inject
    Caller caller;

    @Inject
    Language language;

    /** By which to ask what becomes of it. */
    public record Started(String id) {}

    @POST
    @Consumes("text/csv")
    @Operation(
            summary = "Bring in a CSV file",
            description =
                    """
                    UTF-8, at most 200 MB. Checked in full, then switched in at once or not at all. Columns, in any order: \
                    external_id, kind, channel, received_at, county_code, facts (all six required); source, category, issue, \
                    complainant_name, complainant_phone, respondent_name, respondent_credit_code, respondent_address, \
                    disputed_amount, acceptance (ACCEPTED, REFUSED), acceptance_at, refusal_ground, mediation (AGREED, \
                    SETTLED, FAILED, TERMINATED), mediation_at, recovered_amount, verification (FILED, NOT_FILED), \
                    verification_at, penalty_amount, converted (true, false), due_on, closed_at, satisfaction (1 to 5). \
                    Codes or their Chinese words; a time with offset, or a date. A decision without a date takes the next date \
                    of its row, with a warning.""")
    @APIResponseSchema(value = Started.class, responseCode = "202")
    public Response start(
            @HeaderParam(HttpHeaders.CONTENT_TYPE) MediaType type,
            @HeaderParam(HttpHeaders.CONTENT_LENGTH) String length,
            InputStream body) {
        String charset = type.getParameters().get(MediaType.CHARSET_PARAMETER);
        if (charset != null && !"utf-8".equalsIgnoreCase(charset)) {
            throw new NotSupportedException();
        }
        if (length != null && length.matches("\\d{1,18}") && Long.parseLong(length) > ImportFiles.MOST_BYTES) {
            throw tooLarge();
        }
        String id = keep(body);
        return Response.accepted(new Started(id))
                .location(URI.create("imports/" + id))
                .build();
    }

    private String keep(InputStream body) {
        try {
            return importDesk.take(body, caller.actor());
        } catch (FileTooLarge large) {
            throw tooLarge();
        }
    }

    private static ClientErrorException tooLarge() {
        return new ClientErrorException(Status.REQUEST_ENTITY_TOO_LARGE);
    }

    @GET
    @Operation(summary = "List imports", description = "Newest first, without what was found in them.")
    public Listing<ImportLine> list(@BeanParam Page page) {
        ImportRuns.Position before = page.cursor()
                .map(cursor -> new ImportRuns.Position(cursor.moment(0), cursor.key(1)))
                .orElse(null);
        List<ImportLine> rows = importRuns.list(before, page.limitAndOne());
        return Listing.of(page, rows, line -> Cursor.at(line.startedAt(), line.id()), line -> line);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "What became of an import")
    public ImportedFile show(@PathParam("id") String id) {
        return ImportedFile.of(importRuns.byId(id), importProgress.of(id), new FindingWords(language.locale()));
    }
}
