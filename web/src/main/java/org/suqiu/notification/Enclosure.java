package org.suqiu.notification;

/** A file that goes with a mail. */
public record Enclosure(String name, String mediaType, byte[] content) {}
