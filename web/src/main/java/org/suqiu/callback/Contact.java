package org.suqiu.callback;

import jakarta.persistence.Embeddable;

/** Whom to ring; the name may be unknown. */
@Embeddable
public record Contact(String name, String phone) {

    private static final int WHOLE_NUMBER = 11;
    private static final String HIDDEN = "****";

    /** Enough to tell two callers apart, and too little to ring or to name them; of a short number its end alone. */
    public Contact masked() {
        return new Contact(
                name == null ? null : name.substring(0, name.offsetByCodePoints(0, 1)) + "**", maskedPhone());
    }

    private String maskedPhone() {
        return phone.length() < WHOLE_NUMBER
                ? HIDDEN + phone.substring(phone.length() - 2)
                : phone.substring(0, 3) + HIDDEN + phone.substring(phone.length() - 4);
    }

    @Override
    public String toString() {
        return "Contact";
    }
}
