package org.suqiu.attachment.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suqiu.attachment.Attachment;
import org.suqiu.attachment.AttachmentReading;
import org.suqiu.http.Disposition;
import org.suqiu.http.Listing;
import org.suqiu.identity.Caller;
import org.suqiu.identity.StaffOnly;

/** The files of a case. */
@Path("cases/{number}/attachments")
@Tag(name = "Cases")
public class AttachmentResource {

    @Inject
    AttachmentReading attachmentReading;

    @Inject
    Caller caller;

    @GET
    @StaffOnly
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "What is attached", description = "For those who see the parties; each look is recorded.")
    public Listing<AttachmentView> list(@PathParam("number") String number) {
        return Listing.whole(attachmentReading.of(number, caller.actor()).stream()
                .map(AttachmentView::of)
                .toList());
    }

    @GET
    @Path("{id}")
    @StaffOnly
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "One file", description = "To be saved, never shown in the page; each look is recorded.")
    public Response open(@PathParam("number") String number, @PathParam("id") String id) {
        Attachment attachment = attachmentReading.open(number, id, caller.actor());
        StreamingOutput content = output -> write(attachment, output);
        return Response.ok(content, attachment.mediaType())
                .header(HttpHeaders.CONTENT_LENGTH, attachment.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, new Disposition(attachment.name()).text())
                .build();
    }

    private void write(Attachment attachment, OutputStream output) throws IOException {
        Optional<byte[]> part = attachmentReading.part(attachment, 0);
        for (int next = 1; part.isPresent(); next++) {
            output.write(part.get());
            part = attachmentReading.part(attachment, next);
        }
    }

    /** A file of the case. */
    public record AttachmentView(
            String id, String name, long size, String mediaType, String sha256, Instant attachedAt, String attachedBy) {

        static AttachmentView of(Attachment attachment) {
            return new AttachmentView(
                    attachment.id(),
                    attachment.name(),
                    attachment.size(),
                    attachment.mediaType(),
                    attachment.sha256(),
                    attachment.attachedAt(),
                    attachment.attachedBy());
        }
    }
}
