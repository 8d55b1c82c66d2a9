package org.suqiu.mediation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseRecord;
import org.suqiu.casefile.EventType;
import org.suqiu.casefile.ExpectedVersion;
import org.suqiu.casefile.Kind;
import org.suqiu.casefile.Parties;
import org.suqiu.casefile.Stage;
import org.suqiu.casefile.Step;
import org.suqiu.identity.Actor;
import org.suqiu.mediation.Consent.Statement;
import org.suqiu.rules.Problems;

/** Where it is noted whether the parties agree to be mediated (Order 121, Art. 18 and 19). */
@ApplicationScoped
public class ConsentDesk {

    @Inject
    CasesInMediation casesInMediation;

    @Inject
    Mediations mediations;

    @Inject
    Parties parties;

    @Inject
    CaseRecord caseRecord;

    @Inject
    Clock clock;

    /** @param said the day may be null: today */
    @Transactional
    public CaseFile record(String number, ExpectedVersion expected, Statement said, Actor by) {
        CaseFile caseFile = open(number, expected, said.to(), by);
        requireVoice(voices(caseFile), said);
        LocalDate on = casesInMediation.day(said.on(), caseFile.receivedOn());
        var consent = new Consent(number, said.on(on), by, clock.instant());
        mediations.add(consent);
        caseRecord.add(number, EventType.CONSENT_RECORDED, by, details(consent.statement()));
        if (caseFile.stage() == Stage.IN_MEDIATION) {
            noteWhenBothAgree(caseFile, by);
        }
        return caseFile;
    }

    /** In a mediation; those who complain together may give the complaint up before there is one. */
    boolean isOpenFor(CaseFile caseFile, Set<Step> waiting) {
        boolean complaint = caseFile.isOpen() && caseFile.kind() == Kind.COMPLAINT;
        return waiting.contains(Step.MEDIATION) || complaint && voices(caseFile).areJoint();
    }

    private CaseFile open(String number, ExpectedVersion expected, ConsentTo to, Actor by) {
        return to == ConsentTo.WITHDRAWAL
                ? casesInMediation.whileOpen(number, expected, by)
                : casesInMediation.toWorkOn(number, expected, by);
    }

    private static void requireVoice(Voices voices, Statement said) {
        boolean onlyJoint = said.to().isOnlyForJointComplaints();
        new Problems()
                .when(!voices.include(said.voice()), "/jointComplainant", "unknown-joint-complainant")
                .when(onlyJoint && !voices.areJoint(), "/to", "only-with-joint-complaints")
                .when(onlyJoint && said.side() == Side.RESPONDENT, "/party", "only-with-joint-complaints")
                .throwIfAny();
    }

    /** Whoever was not asked before agrees by taking part (Art. 18): what was refused stays refused. */
    void assume(CaseFile caseFile, Actor by) {
        LocalDate today = CaseFile.dayOf(clock.instant());
        for (Voice voice : of(caseFile).silentOn(ConsentTo.MEDIATION)) {
            var statement = new Statement(voice.side(), voice.jointComplainant(), ConsentTo.MEDIATION, true, today);
            mediations.add(new Consent(caseFile.number(), statement, by, clock.instant()));
        }
        noteWhenBothAgree(caseFile, by);
    }

    PartyConsents of(CaseFile caseFile) {
        return new PartyConsents(
                voices(caseFile), caseFile.consents().entrustedMediation(), mediations.consentsOf(caseFile.number()));
    }

    Voices voices(CaseFile caseFile) {
        return new Voices(parties.jointOf(caseFile));
    }

    private void noteWhenBothAgree(CaseFile caseFile, Actor by) {
        Mediation mediation = mediations.ofCase(caseFile);
        if (of(caseFile).areGiven(ConsentTo.MEDIATION) && mediation.recordConsents(clock.instant())) {
            caseRecord.add(caseFile.number(), EventType.CONSENTS_RECORDED, by);
        }
    }

    private static Map<String, String> details(Statement statement) {
        Map<String, String> details = new TreeMap<>(Map.of(
                "party", statement.side().name(),
                "to", statement.to().name(),
                "given", String.valueOf(statement.given()),
                "on", statement.on().toString()));
        if (statement.jointComplainant() != null) {
            details.put("jointComplainant", statement.jointComplainant().toString());
        }
        return details;
    }
}
