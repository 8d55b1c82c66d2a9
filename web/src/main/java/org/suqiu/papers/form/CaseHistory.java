package org.suqiu.papers.form;

import java.util.List;
import org.suqiu.casefile.CaseEvent;
import org.suqiu.casefile.DueDate;
import org.suqiu.mediation.Performance;

/** What happened in a case, as far as the case sheet tells it. */
public record CaseHistory(
        List<DueDate> dueDates, List<Performance> payments, List<NumberedPaper> papers, List<CaseEvent> events) {}
