package org.suqiu.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseFiles;
import org.suqiu.casefile.CaseRecord;
import org.suqiu.casefile.EventType;
import org.suqiu.casefile.ExpectedVersion;
import org.suqiu.casefile.Parties;
import org.suqiu.casefile.PartyDetails;
import org.suqiu.identity.Actor;
import org.suqiu.rules.InvalidInput;
import org.suqiu.rules.Problem;
import org.suqiu.rules.Problems;
import org.suqiu.rules.RuleViolation;

/** Where staff fill in what was not known when a case was filed, and Art. 10 of Order 121 still wants. */
@ApplicationScoped
public class ParticularsDesk {

    @Inject
    CaseFiles caseFiles;

    @Inject
    Parties parties;

    @Inject
    CaseRecord caseRecord;

    @Inject
    Codes codes;

    @Inject
    Uploads uploads;

    @Inject
    Clock clock;

    /** @throws InvalidInput for what is wrong, for what is known otherwise, and where nothing is new: the record tells what was supplied */
    @Transactional
    public Completed complete(String number, ExpectedVersion expected, Particulars given, Actor by) {
        CaseFile caseFile = expected.of(caseFiles.toChange(by, number));
        if (!caseFile.isOpen()) {
            throw new RuleViolation("already-closed", number);
        }
        PartyDetails known = caseFiles.partyOf(caseFile).orElse(PartyDetails.UNKNOWN);
        FilingCheck shape = check(given.filing(caseFile));
        shape.checkShape();
        Filing whole = given.filing(caseFile, known, caseFile.showsPartiesTo(by));
        new Problems()
                .when(!whole.saysMoreThan(caseFile, known), "", "nothing-new")
                .throwIfAny();
        List<String> wanted = check(whole).stillMissing();
        write(
                caseFile,
                whole,
                caseFile.missing().stream().filter(wanted::contains).toList(),
                by);
        return new Completed(number, caseFile.missing(), shape.warnings());
    }

    private void write(CaseFile caseFile, Filing whole, List<String> missing, Actor by) {
        List<String> supplied = caseFile.missing().stream()
                .filter(pointer -> !missing.contains(pointer))
                .toList();
        caseFile.complete(whole.subject(), whole.respondent(), whole.incident(), whole.request(), missing);
        if (!PartyDetails.UNKNOWN.equals(whole.party())) {
            parties.complete(caseFile, whole.party());
        }
        caseRecord.add(
                caseFile.number(), EventType.MATERIAL_SUPPLIED, by, Map.of("fields", String.join(", ", supplied)));
    }

    private FilingCheck check(Filing filing) {
        return new FilingCheck(filing, codes, uploads, clock.instant());
    }

    /** @param missing what is wanted still; empty: nothing stands in the way of acceptance */
    public record Completed(String number, List<String> missing, List<Problem> warnings) {}
}
