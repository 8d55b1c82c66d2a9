package org.suqiu.law.rest;

import org.suqiu.calendar.LimitUnit;
import org.suqiu.law.LawStep;
import org.suqiu.law.StatutoryLimit;

/**
 * A limit of a pack.
 *
 * @param extension working days that may be added with approval; null where none may
 * @param policy the office's own promise, not the law's
 */
public record LimitView(
        LawStep step, int amount, LimitUnit unit, Integer extension, String legalBasis, boolean policy) {

    static LimitView of(StatutoryLimit limit, boolean chinese) {
        return new LimitView(
                limit.step(),
                limit.limit().amount(),
                limit.limit().unit(),
                limit.extension() == null ? null : limit.extension().amount(),
                limit.legalBasis(chinese),
                limit.policy());
    }
}
