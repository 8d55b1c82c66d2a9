package org.suqiu.papers.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suqiu.http.Language;
import org.suqiu.http.Listing;
import org.suqiu.http.Refused;
import org.suqiu.http.Refuses;
import org.suqiu.papers.FilersPapers;

/** The papers of those who filed: number in the path, access code in a header. */
@Path("tracking/{number}/papers")
@PermitAll
@Refuses(Refused.TOO_MANY_TRIES)
@Tag(name = "Tracking")
public class FilersPaperResource {

    @Inject
    FilersPapers filersPapers;

    @Inject
    Language language;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "My papers",
            description = "Those that are issued. A wrong access code is answered like an unknown number.")
    public Listing<FilersPaperView> list(
            @PathParam("number") String number, @HeaderParam("X-Access-Code") String accessCode) {
        return Listing.whole(filersPapers.of(number, accessCode).stream()
                .map(paper -> FilersPaperView.of(paper, language.locale()))
                .toList());
    }

    @GET
    @Path("{id: \\d{1,18}}")
    @Operation(summary = "One of my papers", description = "format is pdf (default) or docx.")
    public Response file(
            @PathParam("number") String number,
            @PathParam("id") long id,
            @HeaderParam("X-Access-Code") String accessCode,
            @QueryParam("format") String format) {
        return Download.of(filersPapers.file(number, accessCode, id, Download.format(format)));
    }
}
