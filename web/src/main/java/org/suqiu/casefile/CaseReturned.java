package org.suqiu.casefile;

import org.suqiu.identity.Actor;

/**
 * An office without power gave the case back to the dispatcher.
 *
 * @param officeCode the office that had it
 * @param step the step that the office leaves undone
 */
public record CaseReturned(CaseFile caseFile, String officeCode, Step step, Actor by) {}
