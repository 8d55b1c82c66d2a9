package org.suqiu.interchange.national;

import java.util.Optional;
import java.util.function.Function;
import org.suqiu.acceptance.Acceptance;
import org.suqiu.casefile.CaseFile;
import org.suqiu.mediation.Mediation;
import org.suqiu.rules.Money;

/** What a column may hold; blank where it is not known or not recorded. */
public enum NationalField {
    NUMBER(ofCase(CaseFile::number)),
    KIND(ofCase(CaseFile::kind)),
    CHANNEL(ofCase(CaseFile::channel)),
    SOURCE(ofCase(CaseFile::source)),
    RECEIVED_ON(ofCase(CaseFile::receivedOn)),
    COUNTY(ofCase(CaseFile::countyCode)),
    OFFICE(ofCase(CaseFile::officeCode)),
    CATEGORY(ofCase(caseFile -> caseFile.subject().category())),
    ISSUE(ofCase(caseFile -> caseFile.subject().issue())),
    RESPONDENT(ofCase(caseFile -> caseFile.respondent().name())),
    CREDIT_CODE(ofCase(caseFile -> caseFile.respondent().creditCode())),
    DISPUTED_AMOUNT(ofCase(caseFile -> Money.yuan(caseFile.request().amountFen()))),
    DECISION(ofDecision(Acceptance::decision)),
    DECIDED_ON(ofDecision(Acceptance::decidedOn)),
    REFUSAL_GROUND(ofDecision(Acceptance::ground)),
    MEDIATION_RESULT(ofMediation(Mediation::result)),
    MEDIATION_WAY(ofMediation(Mediation::document)),
    TERMINATION_GROUND(ofMediation(Mediation::ground)),
    PROMISED_AMOUNT(ofMediation(mediation -> Money.yuan(mediation.promisedFen()))),
    MULTIPLIED_DAMAGES(ofMediation(mediation -> Money.yuan(mediation.damages().multipliedFen()))),
    MORAL_DAMAGES(ofMediation(mediation -> Money.yuan(mediation.damages().moralFen()))),
    RECOVERED_AMOUNT(told -> told.recoveredFen() == 0 ? null : Money.yuan(told.recoveredFen())),
    CONVERTED(ofCase(CaseFile::isConverted)),
    OUTCOME(ofCase(CaseFile::outcome)),
    CLOSED_ON(ofCase(CaseFile::closedOn)),
    /** The national table has the column; here nobody records it. */
    NOT_RECORDED(told -> null);

    private final Function<ToldCase, Object> value;

    NationalField(Function<ToldCase, Object> value) {
        this.value = value;
    }

    private static Function<ToldCase, Object> ofCase(Function<CaseFile, Object> value) {
        return told -> value.apply(told.caseFile());
    }

    private static Function<ToldCase, Object> ofDecision(Function<Acceptance, Object> value) {
        return told -> told.decision().map(value).orElse(null);
    }

    private static Function<ToldCase, Object> ofMediation(Function<Mediation, Object> value) {
        return told -> told.mediation().map(value).orElse(null);
    }

    String of(ToldCase told) {
        return Optional.ofNullable(value.apply(told)).map(Object::toString).orElse("");
    }
}
