package org.suqiu.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.function.UnaryOperator;
import org.suqiu.casefile.Correctable;
import org.suqiu.casefile.Respondent;
import org.suqiu.rules.Problems;

/** Who the case is against: what a licence shows. */
@ApplicationScoped
class RespondentFields {

    private static final int NAME = 200;
    private static final int ADDRESS = 300;
    private static final int CREDIT_CODE = 30;

    @Produces
    @ApplicationScoped
    Correctable respondentName() {
        return new CaseField(
                "respondentName",
                line(NAME),
                caseFile -> caseFile.respondent().name(),
                (caseFile, name) -> caseFile.correct(renamed(caseFile.respondent(), name), "/respondent/name"));
    }

    @Produces
    @ApplicationScoped
    Correctable respondentAddress() {
        return new CaseField(
                "respondentAddress",
                line(ADDRESS),
                caseFile -> caseFile.respondent().address(),
                (caseFile, address) -> caseFile.correct(moved(caseFile.respondent(), address), "/respondent/address"));
    }

    @Produces
    @ApplicationScoped
    Correctable respondentCreditCode() {
        return new CaseField(
                "respondentCreditCode",
                line(CREDIT_CODE),
                caseFile -> caseFile.respondent().creditCode(),
                (caseFile, code) ->
                        caseFile.correct(identified(caseFile.respondent(), code), "/respondent/creditCode"));
    }

    private static UnaryOperator<String> line(int most) {
        return value -> {
            new Problems().limit(value, most, "/value").oneLine(value, "/value").throwIfAny();
            return value.strip();
        };
    }

    private static Respondent renamed(Respondent known, String name) {
        return new Respondent(
                name,
                known.creditCode(),
                known.address(),
                known.countyCode(),
                known.phone(),
                known.platformName(),
                known.platformCountyCode());
    }

    private static Respondent moved(Respondent known, String address) {
        return new Respondent(
                known.name(),
                known.creditCode(),
                address,
                known.countyCode(),
                known.phone(),
                known.platformName(),
                known.platformCountyCode());
    }

    private static Respondent identified(Respondent known, String creditCode) {
        return new Respondent(
                known.name(),
                creditCode,
                known.address(),
                known.countyCode(),
                known.phone(),
                known.platformName(),
                known.platformCountyCode());
    }
}
