package org.suqiu.casefile;

import java.time.Instant;
import java.util.List;

/**
 * All that is known when a matter is received.
 *
 * @param missing JSON pointers of what Art. 10 of Order 121 still wants; blocks acceptance
 */
public record Receipt(
        String number,
        Kind kind,
        Channel channel,
        String source,
        Instant receivedAt,
        String registeredBy,
        Subject subject,
        Respondent respondent,
        Incident incident,
        Request request,
        Consents consents,
        List<String> missing) {}
