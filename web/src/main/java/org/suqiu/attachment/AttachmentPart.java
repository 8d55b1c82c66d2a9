package org.suqiu.attachment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A stretch of a file, so that no server holds a whole one in memory. */
@Entity
@Table(name = "attachment_part")
class AttachmentPart {

    static final int BYTES = 256 * 1024;

    @EmbeddedId
    Place place;

    byte[] content;

    protected AttachmentPart() {}

    AttachmentPart(String attachmentId, int ordinal, byte[] content) {
        place = new Place(attachmentId, ordinal);
        this.content = content;
    }

    byte[] content() {
        return content;
    }

    /** Which stretch of which file. */
    @Embeddable
    record Place(@Column(name = "attachment_id") String attachmentId, int ordinal) {}
}
