package org.suqiu.process;

import org.suqiu.rules.RuleViolation;

/** Somebody else, or a timer, moved the process while this transaction did; done again, it may well succeed. */
final class Overtaken extends RuleViolation {

    private static final long serialVersionUID = 1L;

    Overtaken(String caseNumber) {
        super("decided-meanwhile", caseNumber);
    }
}
