package org.suqiu.http;

import java.util.List;
import java.util.Map;
import org.suqiu.rules.Problem;

/**
 * What is answered to a failure, before it is put into words.
 *
 * @param code the end of the problem's type
 * @param title the key of its title; that of the status where there is no own one
 * @param detail the key of its explanation, or null
 * @param caseNumber the case that it is about, where the address does not say it
 */
record Refusal(
        int status,
        String code,
        String title,
        String detail,
        List<Object> arguments,
        List<Problem> errors,
        List<String> possible,
        Map<String, String> headers,
        String caseNumber) {

    static Refusal of(int status, String code) {
        return new Refusal(status, code, "title." + code, "detail." + code, List.of(), null, null, Map.of(), null);
    }

    Refusal saying(String detailKey, List<Object> detailArguments) {
        return new Refusal(status, code, title, detailKey, detailArguments, errors, possible, headers, caseNumber);
    }

    Refusal named(String ownCode) {
        return new Refusal(status, ownCode, title, detail, arguments, errors, possible, headers, caseNumber);
    }

    Refusal naming(List<Problem> wrongFields) {
        return new Refusal(status, code, title, detail, arguments, wrongFields, possible, headers, caseNumber);
    }

    Refusal possibly(List<String> actions) {
        return new Refusal(status, code, title, detail, arguments, errors, actions, headers, caseNumber);
    }

    Refusal about(String number) {
        return new Refusal(status, code, title, detail, arguments, errors, possible, headers, number);
    }

    /** A step that was wrong, without a word on which would be right. */
    boolean leavesOpenWhatIsPossible() {
        return status == 409 && possible == null;
    }

    Refusal with(String header, String content) {
        return new Refusal(
                status, code, title, detail, arguments, errors, possible, Map.of(header, content), caseNumber);
    }

    ProblemDocument in(Words words, String incident) {
        return new ProblemDocument(
                "urn:suqiu:problem:" + code,
                words.of(title),
                status,
                words.of(detail, arguments),
                errors == null
                        ? null
                        : errors.stream()
                                .map(error -> ProblemDocument.FieldError.of(error, words))
                                .toList(),
                possible,
                incident);
    }
}
