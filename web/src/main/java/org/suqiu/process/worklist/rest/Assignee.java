package org.suqiu.process.worklist.rest;

/** Who is to do it. */
public record Assignee(String username) {}
