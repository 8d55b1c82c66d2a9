package org.suqiu.identity;

/**
 * A member of staff did something that has to be traceable.
 *
 * @param action the verb, such as {@code OFFICE_CHANGED}; at most 40 characters
 * @param caseNumber or null where no case is concerned
 * @param detail what was changed, without personal data
 */
public record StaffActed(Actor actor, String action, String caseNumber, String detail) {}
