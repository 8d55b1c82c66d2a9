package org.suqiu.casefile;

import java.time.Instant;

/** A mediation session was fixed: both parties are told time, place and mediators before (Order 121, Art. 20). */
public record SessionCalled(CaseFile caseFile, Instant at) {}
