package org.suqiu.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** What happened, when and where. */
@Embeddable
public record Incident(
        @Column(name = "occurred_on") LocalDate occurredOn,
        @Column(name = "incident_place") String place,
        @Column(name = "incident_county") String countyCode,
        String facts) {}
