package org.suqiu.audit;

import java.time.Instant;

/**
 * What an auditor asks for; null where it does not matter.
 *
 * @param from the first moment
 * @param until the first moment that is no longer asked for
 * @param before the record that ended the page before, newest first
 */
public record AuditQuestion(String caseNumber, String actor, Instant from, Instant until, Long before) {}
