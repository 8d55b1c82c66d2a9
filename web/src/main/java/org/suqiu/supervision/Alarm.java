package org.suqiu.supervision;

import java.time.Instant;
import java.util.Set;
import org.suqiu.casefile.AlarmKind;

/**
 * What rang.
 *
 * @param told the roles that hear of it
 */
record Alarm(AlarmKind kind, Set<String> told, Instant at) {}
