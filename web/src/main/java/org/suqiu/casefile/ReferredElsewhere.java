package org.suqiu.casefile;

import org.suqiu.identity.Actor;

/**
 * The dispatcher found that the matter belongs to nobody here (Order 121, Art. 16, 34). A complaint is refused by whoever
 * observes this; what is still open afterwards ends without a decision.
 *
 * @param competentOffice in words, as the one who filed is told
 */
public record ReferredElsewhere(CaseFile caseFile, String competentOffice, String reason, Actor by) {}
