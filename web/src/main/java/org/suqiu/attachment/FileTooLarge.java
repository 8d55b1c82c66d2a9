package org.suqiu.attachment;

/** More than may be attached. */
public class FileTooLarge extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FileTooLarge() {
        super("more than " + Attachments.MOST_BYTES + " bytes");
    }
}
