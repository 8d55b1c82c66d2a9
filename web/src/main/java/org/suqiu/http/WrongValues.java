package org.suqiu.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.suqiu.rules.Problem;

/** Notes values that cannot be read and goes on, so that the caller hears of all of them. */
class WrongValues extends DeserializationProblemHandler {

    private static final String UNKNOWN = "unknown-value";

    private static final Set<String> OUR_KINDS = Set.of("date", "moment", "decimal");

    private final List<Problem> problems;

    /** @param known what was found before */
    WrongValues(List<Problem> known) {
        problems = new ArrayList<>(known);
    }

    void add(Problem problem) {
        problems.add(problem);
    }

    List<Problem> all() {
        return List.copyOf(problems);
    }

    /** The wrong kind of value, or none that anybody reads (400): not just an unknown word, or a day that does not exist (422). */
    boolean areMisshapen() {
        return !problems.stream().map(Problem::code).allMatch(code -> code.equals(UNKNOWN) || OUR_KINDS.contains(code));
    }

    @Override
    public Object handleWeirdStringValue(
            DeserializationContext context, Class<?> targetType, String text, String failure) {
        String pointer = pointer(context.getParser());
        if (targetType.isEnum()) {
            String known = Arrays.stream(targetType.getEnumConstants())
                    .map(String::valueOf)
                    .collect(Collectors.joining(", "));
            problems.add(new Problem(pointer, UNKNOWN, known));
        } else {
            problems.add(new Problem(pointer, OUR_KINDS.contains(failure) ? failure : "wrong-type"));
        }
        return null;
    }

    @Override
    public Object handleUnexpectedToken(
            DeserializationContext context, JavaType targetType, JsonToken token, JsonParser parser, String failure)
            throws IOException {
        problems.add(new Problem(pointer(parser), "wrong-type"));
        parser.skipChildren();
        return null;
    }

    private static String pointer(JsonParser parser) {
        return parser.getParsingContext().pathAsPointer().toString();
    }
}
