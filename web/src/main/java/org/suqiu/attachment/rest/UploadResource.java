package org.suqiu.attachment.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suqiu.attachment.UploadDesk;
import org.suqiu.attachment.UploadPace;
import org.suqiu.http.Refused;
import org.suqiu.http.Refuses;
import org.suqiu.identity.Caller;
import org.suqiu.rules.InvalidInput;

/** Where files come in that a filing, a supplement or a step of the procedure will attach. */
@Path("uploads")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Filing")
public class UploadResource {

    @Inject
    UploadDesk uploadDesk;

    @Inject
    UploadPace uploadPace;

    @Inject
    Caller caller;

    @Context
    HttpServletRequest request;

    @POST
    @PermitAll
    @LimitedBody
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary = "Upload a file",
            description = "JPEG, PNG, PDF or MP4 by content, at most 20 MB, in the field “file”. Attach it by its id"
                    + " within 24 hours.")
    @APIResponseSchema(value = Uploaded.class, responseCode = "201")
    @Refuses(Refused.TOO_MANY_TRIES)
    public Response upload(@FormParam("file") EntityPart file) {
        if (file == null) {
            throw new InvalidInput("/file", "required");
        }
        if (!caller.actor().isStaff()) {
            uploadPace.count(request.getRemoteAddr());
        }
        Uploaded uploaded = keep(file);
        return Response.created(URI.create("uploads/" + uploaded.id()))
                .entity(uploaded)
                .build();
    }

    private Uploaded keep(EntityPart file) {
        try (InputStream content = file.getContent()) {
            return Uploaded.of(uploadDesk.take(file.getFileName().orElse(null), content));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
