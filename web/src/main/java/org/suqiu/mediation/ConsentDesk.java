package org.suqiu.mediation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseRecord;
import org.suqiu.casefile.EventType;
import org.suqiu.casefile.ExpectedVersion;
import org.suqiu.identity.Actor;
import org.suqiu.mediation.Consent.Statement;

/** Where it is noted whether the parties agree to be mediated (Order 121, Art. 18 and 19). */
@ApplicationScoped
public class ConsentDesk {

    @Inject
    CasesInMediation casesInMediation;

    @Inject
    Mediations mediations;

    @Inject
    CaseRecord caseRecord;

    @Inject
    Clock clock;

    /** @param said the day may be null: today */
    @Transactional
    public CaseFile record(String number, ExpectedVersion expected, Statement said, Actor by) {
        CaseFile caseFile = casesInMediation.toWorkOn(number, expected, by);
        LocalDate on = casesInMediation.day(said.on(), caseFile.receivedOn());
        var consent = new Consent(number, new Statement(said.side(), said.to(), said.given(), on), by, clock.instant());
        mediations.add(consent);
        caseRecord.add(number, EventType.CONSENT_RECORDED, by, details(consent.statement()));
        noteWhenBothAgree(caseFile, by);
        return caseFile;
    }

    /** Whoever was not asked before agrees by taking part (Art. 18): what was refused stays refused. */
    void assume(CaseFile caseFile, Actor by) {
        LocalDate today = CaseFile.dayOf(clock.instant());
        for (Side side : of(caseFile).silentOn(ConsentTo.MEDIATION)) {
            var statement = new Statement(side, ConsentTo.MEDIATION, true, today);
            mediations.add(new Consent(caseFile.number(), statement, by, clock.instant()));
        }
        noteWhenBothAgree(caseFile, by);
    }

    PartyConsents of(CaseFile caseFile) {
        return new PartyConsents(caseFile.consents().entrustedMediation(), mediations.consentsOf(caseFile.number()));
    }

    private void noteWhenBothAgree(CaseFile caseFile, Actor by) {
        Mediation mediation = mediations.ofCase(caseFile);
        if (of(caseFile).areGiven(ConsentTo.MEDIATION) && mediation.recordConsents(clock.instant())) {
            caseRecord.add(caseFile.number(), EventType.CONSENTS_RECORDED, by);
        }
    }

    private static Map<String, String> details(Statement statement) {
        return Map.of(
                "party", statement.side().name(),
                "to", statement.to().name(),
                "given", String.valueOf(statement.given()),
                "on", statement.on().toString());
    }
}
