package org.suqiu.casefile;

/**
 * The case left the main procedure from outside, such as by withdrawal before a decision: what it waited for there, and for
 * a designation, material or an approval, is waited for no more. Fired after the case was closed.
 */
public record ProcedureEnded(CaseFile caseFile) {}
