package org.suqiu.attachment;

import java.time.Instant;

/**
 * How far an upload has come.
 *
 * @param received bytes that are kept; the next piece begins there
 * @param size bytes of the whole file
 * @param expiresAt when it is forgotten if nothing claims it
 */
public record Standing(String id, long received, long size, Instant expiresAt) {

    static Standing of(UploadUnderway upload) {
        return new Standing(upload.id(), upload.received, upload.size, upload.begunAt.plus(Attachment.WAITS));
    }

    /** The last answer may have been lost on its way, so that somebody asks after a file that is whole. */
    static Standing of(Attachment whole) {
        return new Standing(
                whole.id(), whole.size(), whole.size(), whole.uploadedAt().plus(Attachment.WAITS));
    }
}
