package org.suqiu.notification;

/** What goes out: short, without facts of the case; the tracking page says the rest. */
public record Message(String subject, String text) {}
