package org.suqiu.calendar;

import java.util.List;

/** What came of publishing a year: its edition, and the due dates of open cases that moved. */
public record Publication(String region, int year, int edition, List<MovedDate> moved) {}
