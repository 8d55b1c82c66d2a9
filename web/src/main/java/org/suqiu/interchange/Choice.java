package org.suqiu.interchange;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The codes that may stand in a cell, each as it is written or as one of its Chinese words. */
record Choice<T>(List<T> codes) {

    static final Choice<Boolean> YES_OR_NO = new Choice<>(List.of(true, false));

    static <E extends Enum<E>> Choice<E> of(Class<E> codes) {
        return new Choice<>(List.of(codes.getEnumConstants()));
    }

    Optional<T> named(String text) {
        return codes.stream()
                .filter(code ->
                        code.toString().equals(text) || ChineseWords.of(code).contains(text))
                .findFirst();
    }

    /** For those who wrote none of them. */
    @Override
    public String toString() {
        return codes.stream()
                .map(code -> code + " " + ChineseWords.of(code).get(0))
                .collect(Collectors.joining(", "));
    }
}
