package org.suqiu.portal;

import static java.util.Comparator.comparingInt;

import java.util.List;
import org.suqiu.rules.Problem;

/**
 * What is wrong with one field of a page.
 *
 * @param field its name and id, or empty for what belongs to no field of the page
 */
public record FieldError(String field, String text) {

    /** As the fields stand on the form, from top to bottom. */
    static List<FieldError> of(List<Problem> problems, FilingForm form, PageText text) {
        return problems.stream()
                .map(problem -> of(problem, form, text))
                .sorted(comparingInt(error -> form.fields().indexOf(error.field())))
                .toList();
    }

    private static FieldError of(Problem problem, FilingForm form, PageText text) {
        String field = fieldOf(problem.pointer());
        return new FieldError(form.fields().contains(field) ? field : "", words(problem, text));
    }

    /**
     * A field is called by its pointer: {@code /respondent/platform/name} is {@code respondent-platform-name}; files have one
     * field together.
     */
    static String fieldOf(String pointer) {
        if (pointer.startsWith("/" + SentFiles.FIELD)) {
            return SentFiles.FIELD;
        }
        return pointer.isEmpty() ? "" : pointer.substring(1).replace('/', '-');
    }

    private static String words(Problem problem, PageText text) {
        return fieldOf(problem.pointer()).equals(FilingPages.REPEAT_KEY)
                ? text.of("form.filed-before")
                : text.of(problem);
    }
}
