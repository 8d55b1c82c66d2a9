package org.suqiu.linkage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.Respondent;

/**
 * Complaints about one respondent that came in close together, oldest first.
 *
 * @param respondent the name by which the first one calls it
 */
public record ProposedIncident(String respondent, String creditCode, List<CaseFile> complaints) {

    static final int FEWEST = 3;

    /** @param complaints oldest first */
    static List<ProposedIncident> among(List<CaseFile> complaints) {
        Map<String, List<CaseFile>> byRespondent = new LinkedHashMap<>();
        complaints.forEach(complaint -> keyOf(complaint.respondent()).ifPresent(key -> byRespondent
                .computeIfAbsent(key, unseen -> new ArrayList<>())
                .add(complaint)));
        return byRespondent.values().stream()
                .filter(group -> group.size() >= FEWEST)
                .map(ProposedIncident::of)
                .toList();
    }

    /** The credit code tells businesses apart; where none is known, the name does. */
    private static Optional<String> keyOf(Respondent respondent) {
        return Optional.ofNullable(respondent.creditCode())
                .or(() -> Optional.ofNullable(respondent.name()))
                .map(key -> key.replaceAll("\\s", ""))
                .filter(key -> !key.isEmpty());
    }

    private static ProposedIncident of(List<CaseFile> group) {
        Respondent first = group.get(0).respondent();
        return new ProposedIncident(first.name(), first.creditCode(), List.copyOf(group));
    }

    public List<String> numbers() {
        return complaints.stream().map(CaseFile::number).toList();
    }
}
