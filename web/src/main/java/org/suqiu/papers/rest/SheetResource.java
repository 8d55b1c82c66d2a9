package org.suqiu.papers.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suqiu.identity.Caller;
import org.suqiu.identity.Role;
import org.suqiu.papers.PaperReading;

/** 办件单: the whole case on paper, for the file. */
@Path("cases/{number}/sheet")
@Tag(name = "Papers")
public class SheetResource {

    @Inject
    PaperReading paperReading;

    @Inject
    Caller caller;

    @GET
    @RolesAllowed({Role.HANDLER, Role.HEAD, Role.SUPERVISOR, Role.DISPATCHER})
    @Operation(summary = "The whole case on paper", description = "format is pdf (default) or docx.")
    public Response print(@PathParam("number") String number, @QueryParam("format") String format) {
        return Download.of(paperReading.sheet(number, Download.format(format), caller.actor()));
    }
}
