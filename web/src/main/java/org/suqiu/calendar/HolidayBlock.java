package org.suqiu.calendar;

import java.time.LocalDate;

/** A national holiday with the weekend and moved days around it: every day from first to last is off. */
public record HolidayBlock(LocalDate first, LocalDate last) {}
