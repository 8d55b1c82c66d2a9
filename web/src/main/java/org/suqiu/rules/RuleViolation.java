package org.suqiu.rules;

import java.util.List;

/** What was asked is not possible in the present state (409). The code names the rule; the words are in the bundles. */
public class RuleViolation extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient List<Object> arguments;
    private final transient List<String> possible;

    public RuleViolation(String code, Object... arguments) {
        this(code, List.of(), List.of(arguments));
    }

    private RuleViolation(String code, List<String> possible, List<Object> arguments) {
        super(code);
        this.code = code;
        this.possible = possible;
        this.arguments = arguments;
    }

    /** The same violation, naming what could be done now instead. */
    public RuleViolation butPossible(List<String> actions) {
        return new RuleViolation(code, List.copyOf(actions), arguments);
    }

    public String code() {
        return code;
    }

    public List<Object> arguments() {
        return arguments;
    }

    public List<String> possible() {
        return possible;
    }
}
