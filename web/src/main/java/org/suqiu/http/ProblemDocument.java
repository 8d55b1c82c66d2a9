package org.suqiu.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.suqiu.rules.Problem;

/**
 * A refusal (RFC 9457).
 *
 * @param errors every wrong field
 * @param possible what can be done now instead
 * @param incident by which the operator finds the fault in the log
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProblemDocument(
        String type,
        String title,
        int status,
        String detail,
        List<FieldError> errors,
        List<String> possible,
        String incident) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** One wrong field: where, as a JSON pointer, and why. */
    public record FieldError(String pointer, String code, String detail) {

        static FieldError of(Problem problem, Words words) {
            return new FieldError(
                    problem.pointer(), problem.code(), words.of("problem." + problem.code(), problem.arguments()));
        }
    }
}
