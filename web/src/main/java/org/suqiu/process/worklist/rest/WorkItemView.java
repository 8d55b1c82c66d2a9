package org.suqiu.process.worklist.rest;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A line of the worklist.
 *
 * @param office null while the case lies with the dispatcher
 * @param assignee the user name of who has it, or null
 * @param priority URGENT or NORMAL; it does not change the order
 * @param dueOn null where there is no limit
 */
public record WorkItemView(
        String taskId,
        String step,
        String caseNumber,
        String kind,
        String summary,
        OfficeName office,
        String assignee,
        LocalDate dueOn,
        String light,
        Instant escalatedAt,
        Instant receivedAt,
        String priority) {

    /** An office by its code and its name in the reader's language. */
    public record OfficeName(String code, String name) {}
}
