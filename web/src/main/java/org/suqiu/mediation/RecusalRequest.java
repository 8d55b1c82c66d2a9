package org.suqiu.mediation;

/**
 * What is asked.
 *
 * @param mediator staff by username, others by name
 * @param askedBy null where nobody noted it
 */
public record RecusalRequest(String mediator, Applicant askedBy, String reason) {}
