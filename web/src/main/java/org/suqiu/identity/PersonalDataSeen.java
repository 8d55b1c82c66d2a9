package org.suqiu.identity;

/**
 * Somebody was shown personal data (Order 121, Art. 37: each look is recorded).
 *
 * @param what which data, such as {@code PARTY}
 */
public record PersonalDataSeen(Actor actor, String caseNumber, String what) {}
