package org.suqiu.process;

import java.time.Instant;

/**
 * One state of a file of decision tables.
 *
 * @param by whose it is; null where it came with the application
 */
public record DecisionFileVersion(int version, Instant since, String by) {}
