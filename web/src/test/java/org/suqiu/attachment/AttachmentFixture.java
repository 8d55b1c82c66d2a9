package org.suqiu.attachment;

import java.time.Instant;

/** Files that were sent. */
public final class AttachmentFixture {

    private AttachmentFixture() {}

    public static Attachment photograph(String id, Instant uploadedAt) {
        return new Attachment(id, "委托书.png", FileKind.PNG, uploadedAt);
    }
}
