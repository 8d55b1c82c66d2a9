package org.suqiu.intake;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.suqiu.casefile.Incident;
import org.suqiu.casefile.PartyDetails;
import org.suqiu.casefile.Remedy;
import org.suqiu.casefile.Respondent;
import org.suqiu.casefile.Subject;
import org.suqiu.rules.Problems;

/**
 * Fills what is blank. What is known already is not written over here: that is a correction, by the head. Saying the same again
 * is no contradiction, but whoever may not see what is known is not told whether it is the same.
 */
final class Completion {

    private final String partyPointer;
    private final boolean shown;
    private final Problems problems = new Problems();

    Completion(String partyPointer, boolean shown) {
        this.partyPointer = partyPointer;
        this.shown = shown;
    }

    PartyDetails of(PartyDetails known, PartyDetails given) {
        return new PartyDetails(
                fillHidden(known.name(), given.name(), partyPointer + "/name"),
                fillHidden(known.phone(), given.phone(), partyPointer + "/phone"),
                fillHidden(known.email(), given.email(), partyPointer + "/email"),
                fillHidden(known.idType(), given.idType(), partyPointer + "/idType"),
                fillHidden(known.idNumber(), given.idNumber(), partyPointer + "/idNumber"),
                fillHidden(known.address(), given.address(), partyPointer + "/address"));
    }

    Respondent of(Respondent known, Respondent given) {
        return new Respondent(
                fill(known.name(), given.name(), "/respondent/name"),
                fill(known.creditCode(), given.creditCode(), "/respondent/creditCode"),
                fill(known.address(), given.address(), "/respondent/address"),
                fill(known.countyCode(), given.countyCode(), "/respondent/countyCode"),
                fill(known.phone(), given.phone(), "/respondent/phone"),
                fill(known.platformName(), given.platformName(), "/respondent/platform/name"),
                fill(known.platformCountyCode(), given.platformCountyCode(), "/respondent/platform/countyCode"));
    }

    Subject of(Subject known, Subject given) {
        return new Subject(
                fill(known.category(), given.category(), "/subject/category"),
                fill(known.issue(), given.issue(), "/subject/issue"),
                known.suspectedAct(),
                fill(known.product(), given.product(), "/subject/product"),
                fill(known.shelfLifeDays(), given.shelfLifeDays(), "/subject/shelfLifeDays"));
    }

    Incident of(Incident known, Incident given) {
        return new Incident(
                fillHidden(known.occurredOn(), given.occurredOn(), "/incident/occurredOn"),
                fillHidden(known.place(), given.place(), "/incident/place"),
                fillHidden(known.countyCode(), given.countyCode(), "/incident/countyCode"),
                fillHidden(known.facts(), given.facts(), "/incident/facts"));
    }

    List<Remedy> of(List<Remedy> known, List<Remedy> given) {
        return fill(known, given, "/request/remedies");
    }

    BigDecimal of(BigDecimal known, BigDecimal given) {
        boolean same = known != null && given != null && known.compareTo(given) == 0;
        return same ? known : fill(known, given, "/request/amount");
    }

    private <T> T fillHidden(T known, T given, String pointer) {
        boolean guessed = !shown && !isNothing(given) && !isNothing(known);
        problems.when(guessed, pointer, "known-already");
        return guessed ? known : fill(known, given, pointer);
    }

    private <T> T fill(T known, T given, String pointer) {
        if (isNothing(given)) {
            return known;
        }
        if (!isNothing(known) && !Objects.equals(known, given)) {
            problems.add(pointer, "known-already");
        }
        return given;
    }

    private static boolean isNothing(Object value) {
        return value == null
                || value instanceof String text && text.isBlank()
                || value instanceof List<?> list && list.isEmpty();
    }

    void throwIfAny() {
        problems.throwIfAny();
    }
}
