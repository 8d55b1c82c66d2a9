package org.suqiu.search;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** What is one person's alone, known by its form. */
enum PersonalNumber {
    PHONE("(?:\\+?86-?)?1[3-9][0-9]{9}|0[0-9]{2,3}-?[0-9]{7,8}|[2-8][0-9]{6,7}"),
    ID_NUMBER("[1-9][0-9]{16}[0-9Xx]"),
    EMAIL("[^@]+@[^@]+");

    private final Pattern form;

    PersonalNumber(String form) {
        this.form = Pattern.compile(form);
    }

    static Optional<PersonalNumber> in(String word) {
        return Arrays.stream(values())
                .filter(number -> number.form.matcher(word).matches())
                .findFirst();
    }
}
