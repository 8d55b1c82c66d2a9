package org.suqiu.notification;

/**
 * The words of a message; {@code {number}} stands for the case number.
 *
 * @param smsCode of the template that the SMS gateway has; null where nothing goes out by SMS
 */
public record TemplateWords(String smsCode, String subject, String subjectEn, String body, String bodyEn) {}
