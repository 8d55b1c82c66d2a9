package org.suqiu.process.worklist;

/** How many things wait, by how near they are due. */
public record LightCounts(long green, long amber, long red) {}
