package org.suqiu.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.suqiu.casefile.AlarmKind;
import org.suqiu.casefile.Step;
import org.suqiu.identity.Actor;
import org.suqiu.identity.Role;
import org.suqiu.identity.StaffActed;
import org.suqiu.rules.NotFound;
import org.suqiu.rules.Problems;
import org.suqiu.rules.ReadVersion;

/** Where the administrator says who hears of what is nearly due or late, and when. */
@ApplicationScoped
public class AlarmRuleDesk {

    private static final int MOST_DAYS = 30;

    /** Those who see cases at work; whoever may not see the case hears nothing of it. */
    private static final Set<String> ROLES =
            new TreeSet<>(Set.of(Role.AGENT, Role.DISPATCHER, Role.HANDLER, Role.HEAD, Role.MANAGER, Role.SUPERVISOR));

    @Inject
    AlarmRules rules;

    @Inject
    Event<StaffActed> acted;

    @Transactional
    public List<AlarmRule> all() {
        return rules.all();
    }

    /**
     * Goes for what is due from then on: timers that run already keep their day until the due date moves.
     *
     * @throws NotFound for a step that has no alarm of this kind
     * @throws org.suqiu.rules.StaleVersion when somebody else was faster
     */
    @Transactional
    public AlarmRule change(
            Step step, AlarmKind kind, Integer workingDays, Set<String> told, ReadVersion read, Actor by) {
        AlarmRule rule = rules.toChange(step, kind).orElseThrow(() -> new NotFound("alarm-rule"));
        read.require(rule.version());
        check(workingDays, told);
        String before = described(rule);
        rule.change(workingDays, told);
        rules.flush();
        String change = "%s %s: %s → %s".formatted(step, kind, before, described(rule));
        acted.fire(new StaffActed(by, "ALARM_RULE_CHANGED", null, change));
        return rule;
    }

    private static String described(AlarmRule rule) {
        return "%d (%s)".formatted(rule.workingDays(), String.join(", ", new TreeSet<>(rule.told())));
    }

    private static void check(Integer workingDays, Set<String> told) {
        var problems = new Problems()
                .require(workingDays != null, "/workingDays")
                .between(0, workingDays, MOST_DAYS, "/workingDays")
                .require(told != null && !told.isEmpty(), "/told");
        if (told != null && !ROLES.containsAll(told)) {
            problems.add("/told", "unknown-role", String.join(", ", ROLES));
        }
        problems.throwIfAny();
    }
}
