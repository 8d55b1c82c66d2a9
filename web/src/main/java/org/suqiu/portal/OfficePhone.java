package org.suqiu.portal;

/**
 * An office and where it is called.
 *
 * @param phone may be null
 */
public record OfficePhone(String name, String phone) {

    public String dialled() {
        return PhoneLine.dialled(phone);
    }
}
