package org.suqiu.acceptance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.Finding;
import org.suqiu.casefile.Findings;

/** Finds what was asked for and never came. */
@ApplicationScoped
class SilentDemands implements Findings {

    @Inject
    Demands demands;

    @Override
    public Set<Finding> of(CaseFile caseFile) {
        return latest(demands.of(caseFile.number())).stream()
                .filter(demand -> demand.state() == DemandState.LAPSED)
                .map(demand -> demand.matter().silence())
                .collect(Collectors.toSet());
    }

    /** Who was silent once and answered when asked again has answered. */
    private static Collection<Demand> latest(List<Demand> asked) {
        Map<DemandMatter, Demand> latest = new EnumMap<>(DemandMatter.class);
        asked.forEach(demand -> latest.put(demand.matter(), demand));
        return latest.values();
    }
}
