package org.suqiu.papers.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.suqiu.acceptance.Acceptance;
import org.suqiu.acceptance.Acceptances;
import org.suqiu.acceptance.DemandMatter;
import org.suqiu.acceptance.Demands;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseFiles;
import org.suqiu.casefile.DueDate;
import org.suqiu.casefile.DueDates;
import org.suqiu.casefile.Finding;
import org.suqiu.casefile.FoundGrounds;
import org.suqiu.casefile.Parties;
import org.suqiu.casefile.PartyDetails;
import org.suqiu.casefile.Step;
import org.suqiu.catalogue.Catalogue;
import org.suqiu.identity.Offices;
import org.suqiu.identity.StaffMembers;
import org.suqiu.law.LawArticles;
import org.suqiu.law.LawPacks;
import org.suqiu.law.LawStep;
import org.suqiu.mediation.MediationSession;
import org.suqiu.mediation.Mediations;
import org.suqiu.mediation.SessionState;

/** Gathers what papers are written from. */
@ApplicationScoped
public class MaterialReading {

    @Inject
    CaseFiles caseFiles;

    @Inject
    Parties parties;

    @Inject
    Offices offices;

    @Inject
    LawPacks lawPacks;

    @Inject
    LawArticles lawArticles;

    @Inject
    FoundGrounds foundGrounds;

    @Inject
    Demands demands;

    @Inject
    Acceptances acceptances;

    @Inject
    Mediations mediations;

    @Inject
    DueDates dueDates;

    @Inject
    Catalogue catalogue;

    @Inject
    StaffMembers staffMembers;

    @Inject
    Clock clock;

    public Material of(CaseFile caseFile) {
        return new Material(
                caseFile,
                complainants(caseFile),
                offices.byCode(caseFile.officeCode()).orElse(null),
                lawPacks.byCode(caseFile.lawPack()),
                lawArticles.of(caseFile.lawPack()),
                demands.latest(caseFile.number(), DemandMatter.IDENTITY).orElse(null),
                foundGrounds
                        .ground(caseFile, LawStep.ACCEPTANCE, Finding.IDENTITY_NOT_PROVED)
                        .orElse(null),
                acceptances.of(caseFile.number()).filter(Acceptance::isInForce).orElse(null),
                mediations.of(caseFile.number()).orElse(null),
                called(caseFile.number()),
                days(dueDates.of(caseFile.number())),
                Names.of(catalogue, staffMembers),
                CaseFile.dayOf(clock.instant()));
    }

    private Complainants complainants(CaseFile caseFile) {
        return new Complainants(caseFiles.partyOf(caseFile).orElse(PartyDetails.UNKNOWN), parties.of(caseFile));
    }

    private MediationSession called(String number) {
        return mediations.sessionsOf(number).stream()
                .filter(session -> session.state() == SessionState.CALLED)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    /** While appraisal runs, a step has a limit and no day. */
    static Map<Step, LocalDate> days(List<DueDate> dueDates) {
        return dueDates.stream()
                .filter(due -> due.dueOn() != null)
                .collect(Collectors.toMap(DueDate::step, DueDate::dueOn, (first, second) -> second));
    }
}
