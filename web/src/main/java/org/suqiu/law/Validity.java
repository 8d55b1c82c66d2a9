package org.suqiu.law;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * The period a pack applies in, both days included.
 *
 * @param last null while it is in force
 */
@Embeddable
public record Validity(@Column(name = "valid_from") LocalDate first, @Column(name = "valid_to") LocalDate last) {

    boolean covers(LocalDate day) {
        return !day.isBefore(first) && (last == null || !day.isAfter(last));
    }
}
