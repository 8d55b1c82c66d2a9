package org.suqiu.casefile;

import java.time.LocalDate;

/**
 * Somebody set the date of a step by hand, such as that of a supervision order; no calendar moves it.
 *
 * @param legalBasis on what the date rests, in Chinese; {@code legalBasisEn} in English
 */
public record LimitSet(
        CaseFile caseFile, Step step, LocalDate from, LocalDate dueOn, String legalBasis, String legalBasisEn) {}
