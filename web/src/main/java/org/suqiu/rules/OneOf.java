package org.suqiu.rules;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** The words that may stand somewhere, in an address, a body or a cell: the names of an enum, exactly as they are written. */
public record OneOf<E extends Enum<E>>(Class<E> words) {

    public Optional<E> named(String text) {
        return Arrays.stream(words.getEnumConstants())
                .filter(word -> word.name().equals(text))
                .findFirst();
    }

    /** For those who wrote none of them. */
    public String names() {
        return Arrays.stream(words.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
    }
}
