package org.suqiu.process;

/** An administrator gave another file of decision tables. */
record DecisionFileReplaced(DecisionFile file, int version) {}
