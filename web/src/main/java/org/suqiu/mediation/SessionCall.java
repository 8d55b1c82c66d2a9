package org.suqiu.mediation;

import java.time.Instant;
import java.util.List;

/**
 * The session that the parties are invited to.
 *
 * @param place for a session on site
 * @param mediators staff by username, others by name
 */
public record SessionCall(SessionForm form, Instant at, String place, List<String> mediators) {}
