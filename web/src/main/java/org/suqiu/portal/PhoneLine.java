package org.suqiu.portal;

import java.util.List;

/** A number to call, and who answers there. */
public record PhoneLine(String phone, List<String> offices) {

    /** For a link that a phone dials. */
    public String dialled() {
        return dialled(phone);
    }

    static String dialled(String phone) {
        return phone.replaceAll("[^0-9+]", "");
    }
}
