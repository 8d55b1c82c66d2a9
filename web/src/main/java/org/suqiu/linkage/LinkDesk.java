package org.suqiu.linkage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseFiles;
import org.suqiu.casefile.ExpectedVersion;
import org.suqiu.casefile.Relation;
import org.suqiu.identity.Actor;
import org.suqiu.rules.NotFound;

/** Where cases are linked, and links read. */
@ApplicationScoped
public class LinkDesk {

    @Inject
    CaseFiles caseFiles;

    @Inject
    Linking linking;

    @Inject
    JoinedComplaint joinedComplaint;

    @Inject
    RepeatedReport repeatedReport;

    @Inject
    RefusalDrafting refusalDrafting;

    @Inject
    VisibleLinks visibleLinks;

    /**
     * Links a case to an earlier one, with what follows from it.
     *
     * @throws NotFound for an earlier case outside the actor's sight, as for one that does not exist
     */
    @Transactional
    public Linked link(String number, ExpectedVersion expected, String earlierNumber, Relation relation, Actor by) {
        CaseFile later = expected.of(caseFiles.visibleTo(by, number));
        var pair = new Pair(later, caseFiles.visibleTo(by, earlierNumber));
        pair.told().forEach(end -> caseFiles.toChange(by, end.number()));
        pair.requireMeant(relation);
        linking.requireNew(pair);
        linking.write(pair, relation, by);
        carryOut(pair, relation, by);
        return new Linked(later, pair.earlier(), relation, refusalDrafting.draft(pair, relation));
    }

    private void carryOut(Pair pair, Relation relation, Actor by) {
        if (relation == Relation.JOINED_TO) {
            joinedComplaint.join(pair, by);
        } else if (relation == Relation.ADDS_TO) {
            repeatedReport.merge(pair, by);
        } else if (relation == Relation.REPEATS && pair.isOfReports()) {
            repeatedReport.repeat(pair, by);
        }
    }

    @Transactional
    public List<LinkedCase> of(String number, Actor reader) {
        return visibleLinks.of(caseFiles.visibleTo(reader, number), reader);
    }

    /** @param draft how the later complaint could be refused, where that is to be decided */
    public record Linked(CaseFile later, CaseFile earlier, Relation relation, Optional<RefusalDraft> draft) {}
}
