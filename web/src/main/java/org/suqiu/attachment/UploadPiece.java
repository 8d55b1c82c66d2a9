package org.suqiu.attachment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** What came of a file between two breaks of the connection, {@link AttachmentPart#BYTES} at most. */
@Entity
@Table(name = "upload_piece")
class UploadPiece {

    @EmbeddedId
    Place place;

    byte[] content;

    protected UploadPiece() {}

    UploadPiece(String uploadId, long startsAt, byte[] content) {
        place = new Place(uploadId, startsAt);
        this.content = content;
    }

    byte[] content() {
        return content;
    }

    /** Which file, and from which byte on. */
    @Embeddable
    record Place(@Column(name = "upload_id") String uploadId, @Column(name = "starts_at") long startsAt) {}
}
