package org.suqiu.process;

import java.time.Instant;

/**
 * One state of a file of decision tables.
 *
 * @param by who put it in force; null for the first, which came with the application, and where no name was kept
 */
public record DecisionFileVersion(int version, Instant since, String by) {}
