package org.suqiu.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.suqiu.identity.Actor;

/** Says how pressing cases are, whoever finds it: a person, the words of a filing, or an incident that hit many. */
@ApplicationScoped
public class Priorities {

    @Inject
    CaseRecord caseRecord;

    public void set(CaseFile caseFile, Priority priority, Collection<Urgency> reasons, Actor by) {
        caseFile.prioritise(priority, reasons);
        String why = caseFile.urgencies().stream().map(Urgency::name).collect(Collectors.joining(","));
        caseRecord.add(
                caseFile.number(), EventType.PRIORITY_SET, by, Map.of("priority", priority.name(), "reasons", why));
    }

    /** Adds to the reasons that are known; says nothing twice. */
    public void raise(CaseFile caseFile, Collection<Urgency> reasons, Actor by) {
        Set<Urgency> all = EnumSet.noneOf(Urgency.class);
        all.addAll(caseFile.urgencies());
        if (all.addAll(reasons)) {
            set(caseFile, Priority.URGENT, all, by);
        }
    }
}
