package org.suqiu.statistics.rest;

import java.util.Arrays;
import java.util.Optional;
import org.suqiu.rules.InvalidInput;

/** A code as it stands in an address. */
public record AskedWord(String pointer, String given) {

    /** @throws InvalidInput for what is none of these words; nothing given is none */
    public <E extends Enum<E>> Optional<E> among(Class<E> words) {
        if (given == null || given.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Arrays.stream(words.getEnumConstants())
                .filter(word -> word.name().equals(given))
                .findFirst()
                .orElseThrow(() -> new InvalidInput(pointer, "unknown-code", given)));
    }
}
