package org.suqiu.deadlines;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.suqiu.casefile.AlarmKind;
import org.suqiu.casefile.Step;

/** One rule for each step that has alarms, and for each kind of alarm. */
@Embeddable
public record AlarmRuleKey(@Enumerated(EnumType.STRING) Step step, @Enumerated(EnumType.STRING) AlarmKind kind) {}
