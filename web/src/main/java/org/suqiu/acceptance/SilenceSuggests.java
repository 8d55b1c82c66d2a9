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
import org.suqiu.casefile.GroundSuggestions;
import org.suqiu.law.GroundRole;
import org.suqiu.law.LawPack;
import org.suqiu.law.LawPacks;
import org.suqiu.law.LawStep;

/** What was asked for and never came points to a ground of refusal (Order 121, Art. 16(5), (6); Order 20, Art. 15(5)). */
@ApplicationScoped
class SilenceSuggests implements GroundSuggestions {

    @Inject
    Demands demands;

    @Inject
    LawPacks lawPacks;

    @Override
    public Set<GroundRole> suggested(CaseFile caseFile, LawStep step) {
        return step == LawStep.ACCEPTANCE ? silentOn(caseFile) : Set.of();
    }

    private Set<GroundRole> silentOn(CaseFile caseFile) {
        LawPack pack = lawPacks.byCode(caseFile.lawPack());
        return latest(demands.of(caseFile.number())).stream()
                .filter(demand -> demand.state() == DemandState.LAPSED)
                .map(demand -> demand.matter().groundOfSilence(pack))
                .collect(Collectors.toSet());
    }

    /** Who was silent once and answered when asked again has answered. */
    private static Collection<Demand> latest(List<Demand> asked) {
        Map<DemandMatter, Demand> latest = new EnumMap<>(DemandMatter.class);
        asked.forEach(demand -> latest.put(demand.matter(), demand));
        return latest.values();
    }
}
