package org.suqiu.process.worklist;

/**
 * How much lies with one person of the office.
 *
 * @param assignee null for what nobody has taken on
 */
public record Load(String assignee, LightCounts counts) {}
