package org.suqiu.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Whose calendar, and of which year. */
@Embeddable
public record CalendarYearKey(String region, @Column(name = "of_year") int year) {}
