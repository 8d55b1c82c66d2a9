package org.suqiu.portal;

import java.util.Arrays;
import java.util.Optional;

/** What the one who filed can do on the tracking page. The word ends its address and names it among what is possible. */
enum WishForm {
    SUPPLEMENTS("supplements"),
    WITHDRAWAL("withdrawal"),
    RATING("rating"),
    REVIEW("review");

    private final String word;

    WishForm(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }

    static Optional<WishForm> called(String word) {
        return Arrays.stream(values()).filter(form -> form.word.equals(word)).findFirst();
    }

    /** @param path such as {@code /tracking/rating} */
    static Optional<WishForm> at(String path) {
        return Arrays.stream(values())
                .filter(form -> path.equals("/tracking/" + form.word))
                .findFirst();
    }
}
