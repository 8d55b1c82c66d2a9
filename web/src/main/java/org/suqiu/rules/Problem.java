package org.suqiu.rules;

import java.util.List;

/**
 * One wrong field of an input.
 *
 * @param pointer where, as a JSON pointer, such as {@code /respondent/name}
 * @param code why, such as {@code required} or {@code too-long}; its words are in the bundles under {@code problem.<code>}
 * @param arguments what the words need, such as the limit that was passed
 */
public record Problem(String pointer, String code, List<Object> arguments) {

    public Problem(String pointer, String code, Object... arguments) {
        this(pointer, code, List.of(arguments));
    }
}
