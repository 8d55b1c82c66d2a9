package org.suqiu.tracking;

import java.util.List;

/**
 * What somebody brings after the filing.
 *
 * @param attachments ids of uploads
 * @param repeatKey made by the sender: posted again, it is the same message; null for none
 */
public record Brought(String text, List<String> attachments, String repeatKey) {

    public static final int LONGEST_KEY = 100;

    public Brought {
        boolean usable = repeatKey != null && !repeatKey.isBlank() && repeatKey.length() <= LONGEST_KEY;
        repeatKey = usable ? repeatKey : null;
    }
}
