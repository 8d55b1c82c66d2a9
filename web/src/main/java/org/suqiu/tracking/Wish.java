package org.suqiu.tracking;

/** What the one who filed can ask for; the name is the last word of its URL. */
enum Wish {
    SUPPLEMENTS("supplements"),
    WITHDRAWAL("withdrawal"),
    RATING("rating"),
    REVIEW("review");

    private final String word;

    Wish(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }
}
