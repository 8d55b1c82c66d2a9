package org.suqiu.search;

/**
 * What is known of a matter while it is written down, or of a case, to find others like it; each may be null.
 *
 * @param number of the case itself, which is not like itself
 * @param phone of the one who files
 * @param address of the one who files
 */
public record Sample(String number, String respondent, String creditCode, String phone, String address, String facts) {

    /** Not read from a case, but written down by the one who asks. */
    boolean isTyped() {
        return number == null;
    }
}
