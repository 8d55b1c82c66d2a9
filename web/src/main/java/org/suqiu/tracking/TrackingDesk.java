package org.suqiu.tracking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.suqiu.acceptance.Acceptance;
import org.suqiu.acceptance.Acceptances;
import org.suqiu.acceptance.Demands;
import org.suqiu.casefile.CaseEvent;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseRecord;
import org.suqiu.deadlines.DeadlineReading;
import org.suqiu.identity.Offices;
import org.suqiu.law.Ground;
import org.suqiu.law.LawPacks;

/** Opens a case to whoever knows its number and access code. */
@ApplicationScoped
public class TrackingDesk {

    private static final int MOST_MESSAGES = 500;

    @Inject
    TrackingDoor trackingDoor;

    @Inject
    Demands demands;

    @Inject
    FilersWords filersWords;

    @Inject
    Wishes wishes;

    @Inject
    ResultReading resultReading;

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

    /** As {@link TrackingDoor} lets in: an unknown number and a wrong code are not told apart. */
    @Transactional
    public Tracked open(String number, String accessCode) {
        CaseFile caseFile = trackingDoor.open(number, accessCode);
        Acceptance acceptance =
                acceptances.of(number).filter(Acceptance::isInForce).orElse(null);
        return new Tracked(
                caseFile,
                offices.byCode(caseFile.officeCode()).orElse(null),
                deadlineReading.explain(number).stream()
                        .filter(ToldToFiler::isTold)
                        .toList(),
                acceptance,
                refusalGround(caseFile, acceptance),
                messages(number),
                new FilersPart(demands.of(number), filersWords.supplementsOf(number), wishes.of(caseFile)),
                resultReading.of(caseFile));
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
                .filter(ToldToFiler::isTold)
                .toList();
    }
}
