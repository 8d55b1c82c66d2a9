package org.suqiu.notification;

/**
 * What goes out: short, without facts of the case; the tracking page says the rest.
 *
 * @param reference the same for each try at the same message, so that a gateway can tell a repetition
 * @param templateCode of the SMS gateway; null where the matter has none
 * @param caseNumber all that a template is filled with
 */
public record Message(String reference, String subject, String text, String templateCode, String caseNumber) {}
