package org.suqiu.process.worklist;

import org.suqiu.casefile.Priority;

/** A thing to do, and how pressing its case is. */
public record QueueLine(WorkItem item, Priority priority) {}
