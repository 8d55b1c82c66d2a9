package org.suqiu.tracking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.suqiu.acceptance.Acceptance;
import org.suqiu.acceptance.Acceptances;
import org.suqiu.casefile.CaseEvent;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseFiles;
import org.suqiu.casefile.CaseRecord;
import org.suqiu.deadlines.DeadlineReading;
import org.suqiu.identity.Offices;
import org.suqiu.intake.AccessCodes;
import org.suqiu.law.Ground;
import org.suqiu.law.LawPacks;
import org.suqiu.rules.NotFound;

/** Opens a case to whoever knows its number and access code. */
@ApplicationScoped
public class TrackingDesk {

    private static final int MOST_MESSAGES = 500;

    @Inject
    AccessCodes accessCodes;

    @Inject
    CaseFiles caseFiles;

    @Inject
    CaseRecord caseRecord;

    @Inject
    DeadlineReading deadlineReading;

    @Inject
    Acceptances acceptances;

    @Inject
    LawPacks lawPacks;

    @Inject
    Offices offices;

    /**
     * @throws NotFound for an unknown number and for a wrong code: the two are not told apart
     * @throws org.suqiu.rules.TooManyTries after ten wrong codes within a quarter of an hour
     */
    @Transactional
    public Tracked open(String number, String accessCode) {
        if (!accessCodes.opens(number, accessCode)) {
            throw new NotFound("tracked-case");
        }
        CaseFile caseFile = caseFiles.byNumber(number);
        Acceptance acceptance =
                acceptances.of(number).filter(Acceptance::isInForce).orElse(null);
        return new Tracked(
                caseFile,
                offices.byCode(caseFile.officeCode()).orElse(null),
                deadlineReading.explain(number),
                acceptance,
                refusalGround(caseFile, acceptance),
                messages(number));
    }

    private Ground refusalGround(CaseFile caseFile, Acceptance acceptance) {
        return acceptance == null || acceptance.ground() == null
                ? null
                : lawPacks.byCode(caseFile.lawPack())
                        .ground(acceptance.ground())
                        .orElse(null);
    }

    private List<CaseEvent> messages(String number) {
        return caseRecord.of(number, 0, MOST_MESSAGES).stream()
                .filter(event -> event.type().isToldToFiler())
                .toList();
    }
}
