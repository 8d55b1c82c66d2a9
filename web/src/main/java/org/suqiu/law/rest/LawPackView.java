package org.suqiu.law.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.suqiu.law.LawPack;
import org.suqiu.law.LawStep;
import org.suqiu.law.Remedies;

/** A pack with all it says. */
public record LawPackView(
        String code,
        String regime,
        String title,
        LocalDate validFrom,
        LocalDate validTo,
        String countingBasis,
        String remedies,
        List<LimitView> limits,
        List<GroundView> grounds) {

    static LawPackView of(LawPack pack, boolean chinese) {
        return new LawPackView(
                pack.code(),
                pack.regime().code(),
                pack.title().text(chinese),
                pack.validity().first(),
                pack.validity().last(),
                pack.title().countingBasis(chinese),
                pack.remedies()
                        .map((Remedies remedies) -> remedies.text(chinese))
                        .orElse(null),
                pack.limits().stream()
                        .map(limit -> LimitView.of(limit, chinese))
                        .toList(),
                Stream.of(LawStep.values())
                        .flatMap(step -> pack.grounds(step, null).stream())
                        .map(ground -> GroundView.of(ground, chinese))
                        .toList());
    }
}
