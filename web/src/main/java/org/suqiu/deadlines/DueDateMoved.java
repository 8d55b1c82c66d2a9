package org.suqiu.deadlines;

import org.suqiu.casefile.Step;

/** A calendar changed, and with it the due date of a waiting step: timers and queue follow. */
public record DueDateMoved(String caseNumber, Step step) {}
