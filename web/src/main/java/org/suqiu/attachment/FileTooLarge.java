package org.suqiu.attachment;

import org.suqiu.rules.TooLarge;

/** More than may be attached. */
public class FileTooLarge extends TooLarge {

    private static final long serialVersionUID = 1L;

    public FileTooLarge() {
        super("file-too-large", Attachments.MOST_BYTES / (1024 * 1024));
    }
}
