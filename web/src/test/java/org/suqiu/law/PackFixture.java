package org.suqiu.law;

import java.time.LocalDate;
import java.util.List;
import org.suqiu.calendar.TimeLimit;

/** Packs made up for a test. */
final class PackFixture {

    private PackFixture() {}

    static LawPack of(String code, String regime, LocalDate first) {
        var answer = new StatutoryLimit(
                LawStep.ANSWER, TimeLimit.workingDays(3), null, "某规定第三条", "Some rules, Art. 3", false);
        return new LawPack(
                code,
                Regime.of(regime),
                new LawTitle("某规定", "Some rules", "某规定第九条", "Some rules, Art. 9"),
                new Validity(first, null),
                null,
                new LawRules(List.of(answer), List.of(), List.of()));
    }
}
