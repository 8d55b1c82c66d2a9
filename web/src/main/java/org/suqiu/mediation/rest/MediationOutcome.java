package org.suqiu.mediation.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.suqiu.mediation.Conclusion;
import org.suqiu.mediation.Damages;
import org.suqiu.mediation.Document;
import org.suqiu.mediation.Result;
import org.suqiu.rules.Money;
import org.suqiu.rules.Problems;

/** The outcome as recorded; amounts in yuan. After a review, those of the whole dispute. */
public record MediationOutcome(
        @Schema(example = "AGREED") Result result,
        @Schema(example = "23-2", description = "none for AGREED") String ground,
        @Schema(type = SchemaType.STRING, example = "1280.00") BigDecimal promisedAmount,
        @Schema(
                        type = SchemaType.STRING,
                        example = "960.00",
                        description = "of the promise, what is a multiple of the price or the loss, as for fraud")
                BigDecimal multipliedDamages,
        @Schema(type = SchemaType.STRING, example = "0.00", description = "of the promise, what is for moral harm")
                BigDecimal moralDamages,
        @Schema(type = SchemaType.STRING, example = "1280.00", description = "already paid") BigDecimal recoveredAmount,
        @Schema(example = "2026-11-20", description = "the day by which the rest is promised") LocalDate performBy,
        @Schema(example = "AGREEMENT", description = "AGREED only; RECORD when performed at once or both waive it")
                Document document) {

    Conclusion conclusion() {
        var problems = new Problems()
                .require(result != null, "/result")
                .amount(promisedAmount, "/promisedAmount")
                .amount(multipliedDamages, "/multipliedDamages")
                .amount(moralDamages, "/moralDamages")
                .amount(recoveredAmount, "/recoveredAmount");
        if (result == null || result.isSuccess()) {
            checkParts(problems);
        } else {
            refuseSuccess(problems);
        }
        problems.when(document != null && result != null && result != Result.AGREED, "/document", "only-with-agreement")
                .throwIfAny();
        Long promisedFen = Money.fen(promisedAmount);
        return new Conclusion(result, ground, promisedFen, Money.fen(recoveredAmount), performBy, document, damages());
    }

    private void checkParts(Problems problems) {
        boolean payable = Stream.of(promisedAmount, multipliedDamages, moralDamages)
                .allMatch(amount -> amount == null || Money.isPayable(amount));
        boolean exceeded = payable && !damages().arePartOf(Money.fen(promisedAmount));
        problems.when(exceeded && isMoney(multipliedDamages), "/multipliedDamages", "more-than-promised")
                .when(exceeded && isMoney(moralDamages), "/moralDamages", "more-than-promised");
    }

    private void refuseSuccess(Problems problems) {
        problems.when(isMoney(promisedAmount), "/promisedAmount", "only-with-success")
                .when(isMoney(multipliedDamages), "/multipliedDamages", "only-with-success")
                .when(isMoney(moralDamages), "/moralDamages", "only-with-success")
                .when(isMoney(recoveredAmount), "/recoveredAmount", "only-with-success")
                .when(performBy != null, "/performBy", "only-with-success");
    }

    private Damages damages() {
        return new Damages(Money.fen(multipliedDamages), Money.fen(moralDamages));
    }

    private static boolean isMoney(BigDecimal amount) {
        return amount != null && amount.signum() > 0;
    }
}
