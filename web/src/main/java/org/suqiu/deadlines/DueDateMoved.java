package org.suqiu.deadlines;

import org.suqiu.casefile.Step;

/**
 * The due date of a waiting step is another one now, or not known while appraisal runs, or known again: timers and queue
 * follow. A calendar changed, the limit was paused, extended, or began anew.
 */
public record DueDateMoved(String caseNumber, Step step) {}
