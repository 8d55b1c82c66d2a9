package org.suqiu.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.suqiu.casefile.CaseEvent;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseFiles;
import org.suqiu.casefile.CaseRecord;
import org.suqiu.casefile.EventType;
import org.suqiu.identity.Actor;
import org.suqiu.identity.County;
import org.suqiu.identity.Offices;
import org.suqiu.routing.RoutingTable.DepartmentDecision;

/** Proposes an office for what the table could not place, or an office gave back. The dispatcher decides. */
@ApplicationScoped
public class ProposalDesk {

    /** More happens to no case before it is placed. */
    private static final int EVENTS = 200;

    @Inject
    CaseFiles caseFiles;

    @Inject
    CaseRecord caseRecord;

    @Inject
    RoutingTable table;

    @Inject
    Offices offices;

    @Inject
    PlaceClues placeClues;

    @Transactional
    public Unplaced of(String number, Actor reader) {
        CaseFile caseFile = caseFiles.visibleTo(reader, number);
        List<Map<String, String>> returns = returnsOf(caseFile);
        String reason = returns.isEmpty()
                ? caseFile.placingReason()
                : returns.get(returns.size() - 1).get("reason");
        return new Unplaced(reason, proposal(caseFile, returns));
    }

    /** Not an office that gave it back: it would give it back once more. */
    private Optional<Proposal> proposal(CaseFile caseFile, List<Map<String, String>> returns) {
        DepartmentDecision department = table.department(caseFile.subject().category());
        Set<String> gaveItBack =
                returns.stream().map(detail -> detail.get("office")).collect(Collectors.toSet());
        return (switch (department.level()) {
                    case "COUNTY" -> byPlace(caseFile, department.department());
                    case "PREFECTURE" -> at(department.department(), County.PREFECTURE, PlaceClue.PREFECTURE_MATTER);
                    default -> Optional.<Proposal>empty();
                })
                .filter(proposal -> !gaveItBack.contains(proposal.office().code()));
    }

    private Optional<Proposal> byPlace(CaseFile caseFile, String department) {
        return placeClues.of(caseFile).entrySet().stream()
                .map((Entry<PlaceClue, String> clue) -> at(department, clue.getValue(), clue.getKey()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Proposal> at(String department, String countyCode, PlaceClue clue) {
        return offices.responsible(department, countyCode).map(office -> new Proposal(office, clue));
    }

    private List<Map<String, String>> returnsOf(CaseFile caseFile) {
        return caseRecord.of(caseFile.number(), 0, EVENTS).stream()
                .filter(event -> event.type() == EventType.RETURNED)
                .map(CaseEvent::detail)
                .toList();
    }

    /** @param reason the table's word, or what the office said that gave it back; null where nobody said any */
    public record Unplaced(String reason, Optional<Proposal> proposal) {}
}
