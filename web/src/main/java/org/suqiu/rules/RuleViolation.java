package org.suqiu.rules;

import java.util.List;

/** What was asked is not possible in the present state (409). The code names the rule; the words are in the bundles. */
public class RuleViolation extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient List<Object> arguments;
    private final transient List<String> possible;
    private final String caseNumber;

    public RuleViolation(String code, Object... arguments) {
        this(code, List.of(), List.of(arguments), null);
    }

    private RuleViolation(String code, List<String> possible, List<Object> arguments, String caseNumber) {
        super(code);
        this.code = code;
        this.possible = possible;
        this.arguments = arguments;
        this.caseNumber = caseNumber;
    }

    /** The same violation, naming what could be done now instead. */
    public RuleViolation butPossible(List<String> actions) {
        return told(new RuleViolation(code, List.copyOf(actions), arguments, caseNumber));
    }

    /** The same violation, in a case that the caller did not name: the edge tells what could be done there instead. */
    public RuleViolation about(String number) {
        return told(new RuleViolation(code, possible, arguments, number));
    }

    /** What lies behind it is not forgotten: whether it was a race that can be run again. */
    private RuleViolation told(RuleViolation more) {
        more.initCause(this);
        return more;
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

    /** @return the case that it is about, or null where the caller named it, or there is none */
    public String caseNumber() {
        return caseNumber;
    }
}
