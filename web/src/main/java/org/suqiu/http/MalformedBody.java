package org.suqiu.http;

import java.util.List;
import org.suqiu.rules.Problem;

/** The body cannot be read as what it should be (400). */
class MalformedBody extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    MalformedBody(List<Problem> problems) {
        super("malformed body");
        this.problems = List.copyOf(problems);
    }

    MalformedBody(String pointer, String code, Object... arguments) {
        this(List.of(new Problem(pointer, code, arguments)));
    }

    List<Problem> problems() {
        return problems;
    }
}
