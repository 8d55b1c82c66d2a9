package org.suqiu.portal;

import org.suqiu.attachment.Attachment;

/** A file that is here already and goes with the form. */
public record WaitingFile(String id, String name, long size) {

    private static final long KILOBYTE = 1024;

    static WaitingFile of(Attachment attachment) {
        return new WaitingFile(attachment.id(), attachment.name(), attachment.size());
    }

    /** Rounded up: nothing is 0 KB. */
    public long kilobytes() {
        return (size + KILOBYTE - 1) / KILOBYTE;
    }
}
