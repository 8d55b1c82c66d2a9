package org.suqiu.callback;

import java.time.Instant;

/**
 * What an agent notes about a call that is to be made.
 *
 * @param matter what about; may be null for a missed call
 * @param caseNumber the case it is about, or null
 * @param dueAt when to ring
 */
public record WantedCall(CallBackReason reason, Contact contact, String matter, String caseNumber, Instant dueAt) {}
