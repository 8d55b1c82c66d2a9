package org.suqiu.casefile;

import java.time.LocalDate;

/** The office handles the complaint; the limit of mediation runs from this day (Order 121, Art. 23). */
public record ComplaintAccepted(CaseFile caseFile, LocalDate on) {}
