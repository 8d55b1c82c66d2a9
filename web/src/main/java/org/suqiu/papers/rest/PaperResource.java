package org.suqiu.papers.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suqiu.casefile.ExpectedVersion;
import org.suqiu.http.Language;
import org.suqiu.http.Reading;
import org.suqiu.identity.Caller;
import org.suqiu.identity.Role;
import org.suqiu.papers.PaperDesk;
import org.suqiu.papers.PaperReading;
import org.suqiu.papers.Sending;
import org.suqiu.papers.SendingDesk;
import org.suqiu.rules.Problems;

/** The official papers of a case. */
@Path("cases/{number}/papers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Papers")
public class PaperResource {

    @Inject
    PaperDesk paperDesk;

    @Inject
    SendingDesk sendingDesk;

    @Inject
    PaperReading paperReading;

    @Inject
    Caller caller;

    @Inject
    Language language;

    @GET
    @RolesAllowed({Role.HANDLER, Role.HEAD, Role.SUPERVISOR})
    @Operation(
            summary = "Drafts and issued papers, and the forms that could be drafted now",
            description = "For those who work on the case. A draft reads as the case stands now.")
    public PapersView list(@PathParam("number") String number) {
        return PapersView.of(paperReading.of(number, caller.actor()), language.locale());
    }

    @POST
    @RolesAllowed({Role.HANDLER, Role.HEAD})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Draft a paper",
            description =
                    "409 paper-not-possible-now for a form that the case does not have now, paper-exists for one that"
                            + " it has already, paper-excluded where 5 and 6, or 8 and 9, would stand side by side.")
    @APIResponseSchema(value = PaperView.class, responseCode = "201")
    public Response draft(@PathParam("number") String number, @HeaderParam("If-Match") String ifMatch, NewPaper paper) {
        Problems.given(paper);
        new Problems().require(paper.form() != null, "/form").throwIfAny();
        long id = paperDesk.draft(
                number, ExpectedVersion.of(ifMatch), paper.form(), written(paper.fields()), caller.actor());
        return Response.status(Response.Status.CREATED)
                .entity(list(number).of(id))
                .build();
    }

    @GET
    @Path("{id: \\d{1,18}}")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({Role.HANDLER, Role.HEAD, Role.SUPERVISOR})
    @Operation(
            summary = "The paper as a file",
            description = "format is pdf (default) or docx. An issued paper is the same bytes each time.")
    public Response file(
            @PathParam("number") String number, @PathParam("id") long id, @QueryParam("format") String format) {
        return Download.of(paperReading.file(number, id, Download.format(format), caller.actor()));
    }

    @PUT
    @Path("{id: \\d{1,18}}")
    @RolesAllowed({Role.HANDLER, Role.HEAD})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Write in a draft", description = "409 paper-already-issued afterwards.")
    public PaperView write(
            @PathParam("number") String number,
            @PathParam("id") long id,
            @HeaderParam("If-Match") String ifMatch,
            PaperFields fields) {
        Problems.given(fields);
        paperDesk.write(number, id, ExpectedVersion.of(ifMatch), written(fields.fields()), caller.actor());
        return list(number).of(id);
    }

    @DELETE
    @Path("{id: \\d{1,18}}")
    @RolesAllowed({Role.HANDLER, Role.HEAD})
    @Operation(
            summary = "Drop a draft",
            description = "409 paper-already-issued for what has a number; the case keeps who dropped what.")
    @APIResponse(responseCode = "204", description = "dropped")
    public void drop(
            @PathParam("number") String number, @PathParam("id") long id, @HeaderParam("If-Match") String ifMatch) {
        paperDesk.drop(number, id, ExpectedVersion.of(ifMatch), caller.actor());
    }

    @POST
    @Path("{id: \\d{1,18}}/issue")
    @RolesAllowed({Role.HANDLER, Role.HEAD})
    @Operation(
            summary = "Issue a draft",
            description = "It gets the office's next number of its form and year, and is never changed again.")
    public PaperView issue(
            @PathParam("number") String number, @PathParam("id") long id, @HeaderParam("If-Match") String ifMatch) {
        paperDesk.issue(number, id, ExpectedVersion.of(ifMatch), caller.actor());
        return list(number).of(id);
    }

    @POST
    @Path("{id: \\d{1,18}}/sendings")
    @RolesAllowed({Role.HANDLER, Role.HEAD})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Record how and when an issued paper reached somebody",
            description = "Forms 5, 6, 7, 8 and 10 may go by message.")
    @APIResponseSchema(value = PaperView.class, responseCode = "201")
    public Response send(
            @PathParam("number") String number,
            @PathParam("id") long id,
            @HeaderParam("If-Match") String ifMatch,
            @RequestBodySchema(NewSending.class) Reading<NewSending> posted) {
        NewSending sending = Problems.given(posted).checked(NewSending::check);
        var made = new Sending(sending.recipient(), sending.channel(), sending.on());
        sendingDesk.record(number, id, ExpectedVersion.of(ifMatch), made, caller.actor());
        return Response.status(Response.Status.CREATED)
                .entity(list(number).of(id))
                .build();
    }

    private static Map<String, String> written(Map<String, String> fields) {
        return Objects.requireNonNullElse(fields, Map.of());
    }
}
