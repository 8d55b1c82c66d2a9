package org.suqiu.deadlines;

import java.time.LocalDate;
import java.util.List;

/**
 * An appraisal or test as an office records it.
 *
 * @param to null while nobody knows when it will be over
 * @param attachments ids of uploads that show it
 */
public record Commission(LocalDate from, LocalDate to, Appraisal appraisal, List<String> attachments) {

    public Commission {
        attachments = attachments == null ? List.of() : List.copyOf(attachments);
    }
}
