package org.suqiu.casefile;

import java.time.LocalDate;

/** A complaint led to a filed case (诉转案), for the first time. */
public record ComplaintConverted(CaseFile complaint, LocalDate on) {}
