package org.suqiu.tracking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.suqiu.casefile.CaseFile;
import org.suqiu.law.Ground;
import org.suqiu.law.LawPack;
import org.suqiu.law.LawPacks;
import org.suqiu.law.LawStep;
import org.suqiu.mediation.Mediation;
import org.suqiu.mediation.Mediations;
import org.suqiu.review.Reviews;
import org.suqiu.tracking.Results.Ending;

/** Gathers what came of a case for the one who filed it. */
@ApplicationScoped
class ResultReading {

    @Inject
    Mediations mediations;

    @Inject
    Reviews reviews;

    @Inject
    FilersWords filersWords;

    @Inject
    LawPacks lawPacks;

    Results of(CaseFile caseFile) {
        String number = caseFile.number();
        Optional<LawPack> pack = Optional.ofNullable(caseFile.lawPack()).map(lawPacks::byCode);
        return new Results(
                mediations
                        .of(number)
                        .filter(mediation -> mediation.result() != null)
                        .map(mediation -> ending(number, mediation, pack))
                        .orElse(null),
                filersWords.ratingOf(number).orElse(null),
                reviews.of(number).orElse(null),
                pack.flatMap(law -> law.limit(LawStep.REVIEW)).orElse(null));
    }

    private Ending ending(String number, Mediation mediation, Optional<LawPack> pack) {
        Ground ground = pack.filter(law -> mediation.ground() != null)
                .flatMap(law -> law.ground(mediation.ground()))
                .orElse(null);
        return new Ending(
                mediation, ground, mediations.paymentsOf(mediation, number), mediations.nonPerformancesOf(number));
    }
}
