package org.suqiu.linkage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseFiles;
import org.suqiu.casefile.Kind;
import org.suqiu.casefile.Priorities;
import org.suqiu.casefile.Relation;
import org.suqiu.casefile.Urgency;
import org.suqiu.identity.Actor;
import org.suqiu.rules.InvalidInput;

/** Where an incident that hit many is found, and its complaints are seen as one matter. Each keeps its own procedure. */
@ApplicationScoped
public class IncidentDesk {

    private static final Period CLOSE_TOGETHER = Period.ofDays(7);

    @Inject
    Incidents incidents;

    @Inject
    CaseFiles caseFiles;

    @Inject
    Linking linking;

    @Inject
    Priorities priorities;

    @Inject
    Clock clock;

    /** Groups of the last seven days in which something is new. */
    @Transactional
    public List<ProposedIncident> proposed(Actor reader) {
        var since = CaseFile.dayOf(clock.instant()).minus(CLOSE_TOGETHER).plusDays(1);
        return ProposedIncident.among(incidents.openComplaintsSince(since, reader)).stream()
                .filter(this::hasNews)
                .toList();
    }

    private boolean hasNews(ProposedIncident group) {
        List<String> numbers = group.numbers();
        return !incidents.alreadyGrouped(numbers).containsAll(numbers);
    }

    /** Links the complaints to the first one received, and makes all of them urgent. */
    @Transactional
    public List<CaseFile> group(List<String> numbers, Actor by) {
        List<CaseFile> complaints = numbers.stream()
                .distinct()
                .map(number -> caseFiles.toChange(by, number))
                .sorted(Comparator.comparing(CaseFile::receivedAt).thenComparing(CaseFile::number))
                .toList();
        if (complaints.stream().anyMatch(caseFile -> caseFile.kind() != Kind.COMPLAINT || !caseFile.isOpen())) {
            throw new InvalidInput("/numbers", "open-complaints-only");
        }
        CaseFile first = complaints.get(0);
        complaints.subList(1, complaints.size()).stream()
                .map(other -> new Pair(other, first))
                .filter(pair -> !linking.isLinked(pair))
                .forEach(pair -> linking.write(pair, Relation.SAME_INCIDENT_AS, by));
        complaints.forEach(complaint -> priorities.raise(complaint, Set.of(Urgency.MASS), by));
        return complaints;
    }
}
