package org.suqiu.intake;

import java.security.SecureRandom;
import java.util.Locale;

/** The word that opens a case's tracking page: eight characters that are not mistaken for one another (40 bits). */
public final class AccessCode {

    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    private AccessCode() {}

    /** @return such as {@code K7QM-2XPA} */
    static String random() {
        var code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            if (i == LENGTH / 2) {
                code.append('-');
            }
            code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }

    /** As typed by a person: case, spaces and the hyphen do not matter. */
    static String normal(String typed) {
        return typed == null ? "" : typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }
}
