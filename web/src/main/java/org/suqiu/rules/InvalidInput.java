package org.suqiu.rules;

import java.util.List;

/** The content of an input is wrong (422): every wrong field at once. */
public class InvalidInput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public InvalidInput(List<Problem> problems) {
        super(problems.stream()
                .map(problem -> problem.pointer() + " " + problem.code())
                .toList()
                .toString());
        this.problems = List.copyOf(problems);
    }

    public InvalidInput(String pointer, String code, Object... arguments) {
        this(List.of(new Problem(pointer, code, arguments)));
    }

    public List<Problem> problems() {
        return problems;
    }
}
