package org.suqiu.casefile;

import java.time.LocalDate;

/** The respondent paid after the mediation ended; counted on the day of the payment, in fen. */
public record PaymentRecorded(CaseFile caseFile, long amountFen, LocalDate on) {}
