package org.suqiu.attachment.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.io.InputStream;
import java.net.URI;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suqiu.attachment.Attachments;
import org.suqiu.attachment.PieceDesk;
import org.suqiu.attachment.Standing;
import org.suqiu.attachment.UploadPace;
import org.suqiu.http.Refused;
import org.suqiu.http.Refuses;
import org.suqiu.identity.Caller;
import org.suqiu.rules.InvalidInput;
import org.suqiu.rules.Problems;
import org.suqiu.rules.RuleViolation;

/** Where files come in that survive a lost connection: tus 1.0.0 with creation, expiration and termination. */
@Path("uploads/resumable")
@PermitAll
@Tus
@Tag(name = "Filing")
public class ResumableUploadResource {

    @Inject
    PieceDesk pieceDesk;

    @Inject
    UploadPace uploadPace;

    @Inject
    Caller caller;

    @Context
    HttpServletRequest request;

    @OPTIONS
    @Operation(summary = "What the resumable uploads can do", description = "As tus 1.0.0 says it, in headers.")
    @APIResponse(responseCode = "204", description = "what it can do, in headers")
    public Response abilities() {
        return Response.noContent()
                .header("Tus-Version", Tus.VERSION)
                .header("Tus-Extension", "creation,expiration,termination")
                .header("Tus-Max-Size", Attachments.MOST_BYTES)
                .build();
    }

    @POST
    @Operation(
            summary = "Begin an upload that can be resumed",
            description =
                    "tus 1.0.0. The file is attached by the last word of its address, within 24 hours, once its last"
                            + " byte has come; what it is and how large it may be is as for plain uploads.")
    @APIResponse(responseCode = "201", description = "its address, and by when it has to be complete, in headers")
    @Refuses({Refused.TOO_LARGE, Refused.TOO_MANY_TRIES})
    @APIResponse(responseCode = "412", description = "of another version of tus")
    public Response begin(@HeaderParam(Tus.LENGTH) Long size, @HeaderParam(Tus.METADATA) String metadata) {
        new Problems()
                .require(size != null, "/" + Tus.LENGTH)
                .when(size != null && size < 0, "/" + Tus.LENGTH, "wrong-type")
                .throwIfAny();
        if (!caller.actor().isStaff()) {
            uploadPace.count(request.getRemoteAddr());
        }
        Standing standing = pieceDesk.begin(FileLabel.of(metadata), size);
        return told(Response.created(URI.create("uploads/resumable/" + standing.id())), standing);
    }

    @HEAD
    @Path("{id}")
    @Operation(summary = "How far an upload has come")
    @APIResponse(responseCode = "200", description = "in headers")
    @APIResponse(responseCode = "412", description = "of another version of tus")
    public Response standing(@PathParam("id") String id) {
        Standing standing = pieceDesk.standing(id);
        return told(Response.ok().header(Tus.LENGTH, standing.size()), standing);
    }

    @PATCH
    @Path("{id}")
    @Consumes(Tus.PIECE)
    @Operation(
            summary = "Go on with an upload",
            description = "From the byte that Upload-Offset names, which is where the upload stands: else 409.")
    @APIResponse(responseCode = "204", description = "how far it has come now, in headers")
    @Refuses(Refused.TOO_MANY_TRIES)
    @APIResponse(responseCode = "412", description = "of another version of tus")
    public Response goOn(@PathParam("id") String id, @HeaderParam(Tus.OFFSET) Long offset, InputStream body) {
        if (offset == null) {
            throw new InvalidInput("/" + Tus.OFFSET, "required");
        }
        Standing standing = append(id, offset, new SentPieces(body));
        return told(Response.noContent(), standing);
    }

    private Standing append(String id, long offset, SentPieces pieces) {
        Standing standing = pieceDesk.standing(id);
        if (offset != standing.received()) {
            throw new RuleViolation("upload-goes-on-elsewhere", standing.received());
        }
        long startsAt = offset;
        for (byte[] piece = pieces.next(); piece.length > 0; piece = pieces.next()) {
            standing = pieceDesk.append(id, startsAt, piece);
            startsAt = standing.received();
        }
        return standing;
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Give up an upload")
    @APIResponse(responseCode = "204", description = "given up")
    @APIResponse(responseCode = "412", description = "of another version of tus")
    public void drop(@PathParam("id") String id) {
        pieceDesk.drop(id);
    }

    private static Response told(ResponseBuilder response, Standing standing) {
        return response.header(Tus.OFFSET, standing.received())
                .header(
                        Tus.EXPIRES,
                        DateTimeFormatter.RFC_1123_DATE_TIME.format(
                                standing.expiresAt().atOffset(ZoneOffset.UTC)))
                .build();
    }
}
