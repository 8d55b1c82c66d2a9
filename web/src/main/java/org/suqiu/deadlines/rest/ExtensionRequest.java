package org.suqiu.deadlines.rest;

/** Why more time is needed. */
public record ExtensionRequest(String reason) {}
