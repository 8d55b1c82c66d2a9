package org.suqiu.deadlines;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Set;
import org.suqiu.calendar.WorkCalendar;
import org.suqiu.casefile.AlarmKind;
import org.suqiu.casefile.Step;
import org.suqiu.identity.RolesConverter;

/** When somebody hears that a step is nearly due, or late, and who. The light of the worklist goes by none of this. */
@Entity
@Table(name = "alarm_rule")
public class AlarmRule {

    @EmbeddedId
    AlarmRuleKey key;

    @Version
    int version;

    /** Before the due date for a warning, after it for an escalation. */
    @Column(name = "working_days")
    int workingDays;

    @Convert(converter = RolesConverter.class)
    Set<String> told;

    protected AlarmRule() {}

    void change(int days, Set<String> roles) {
        workingDays = days;
        told = Set.copyOf(roles);
    }

    /** The alarm rings at 00:00 of this day. */
    LocalDate dayFor(LocalDate dueOn, WorkCalendar calendar) {
        return switch (key.kind()) {
            case WARNING -> calendar.minusWorkingDays(dueOn, workingDays);
            case ESCALATION -> calendar.plusWorkingDays(dueOn, workingDays).plusDays(1);
        };
    }

    public Step step() {
        return key.step();
    }

    public AlarmKind kind() {
        return key.kind();
    }

    public int version() {
        return version;
    }

    public int workingDays() {
        return workingDays;
    }

    public Set<String> told() {
        return told;
    }
}
