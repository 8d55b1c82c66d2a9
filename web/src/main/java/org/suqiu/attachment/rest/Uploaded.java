package org.suqiu.attachment.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.suqiu.attachment.Attachment;

/** What was taken in. */
public record Uploaded(
        @Schema(description = "name it in attachments within 24 hours") String id,
        @Schema(example = "小票.jpg") String name,
        long size,
        @Schema(example = "image/jpeg") String mediaType) {

    static Uploaded of(Attachment attachment) {
        return new Uploaded(attachment.id(), attachment.name(), attachment.size(), attachment.mediaType());
    }
}
