package org.suqiu.casefile;

import java.time.LocalDate;
import org.suqiu.law.LawStep;

/**
 * The limit of a step starts to run. A step whose limit ran before starts anew from this day.
 *
 * @param law the limit of the law pack that applies; where the pack has none, there is no due date
 * @param from the start day, which is not counted
 */
public record LimitBegins(CaseFile caseFile, Step step, LawStep law, LocalDate from) {}
