package org.suqiu.deadlines.rest;

import java.util.Set;
import java.util.TreeSet;
import org.suqiu.deadlines.AlarmRule;

/**
 * Who hears of a step, and when.
 *
 * @param kind {@code WARNING} or {@code ESCALATION}
 * @param workingDays before the due date for a warning; after it for an escalation, 0 being 00:00 of the day after
 * @param told roles; a person hears only of cases that the person may see
 */
public record AlarmRuleView(String step, String kind, int version, int workingDays, Set<String> told) {

    static AlarmRuleView of(AlarmRule rule) {
        return new AlarmRuleView(
                rule.step().name(), rule.kind().name(), rule.version(), rule.workingDays(), new TreeSet<>(rule.told()));
    }
}
