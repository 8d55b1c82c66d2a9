package org.suqiu.mediation.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.suqiu.mediation.Conclusion;
import org.suqiu.mediation.Document;
import org.suqiu.mediation.Result;
import org.suqiu.rules.Money;
import org.suqiu.rules.Problems;

/** The outcome as recorded; amounts in yuan. After a review, those of the whole dispute. */
public record MediationOutcome(
        @Schema(example = "AGREED") Result result,
        @Schema(example = "23-2", description = "none for AGREED") String ground,
        @Schema(type = SchemaType.STRING, example = "1280.00") BigDecimal promisedAmount,
        @Schema(type = SchemaType.STRING, example = "1280.00", description = "already paid") BigDecimal recoveredAmount,
        @Schema(example = "2026-11-20", description = "the day by which the rest is promised") LocalDate performBy,
        @Schema(example = "AGREEMENT", description = "AGREED only; RECORD when performed at once or both waive it")
                Document document) {

    Conclusion conclusion() {
        var problems = new Problems()
                .require(result != null, "/result")
                .amount(promisedAmount, "/promisedAmount")
                .amount(recoveredAmount, "/recoveredAmount");
        if (result != null && !result.isSuccess()) {
            problems.when(isMoney(promisedAmount), "/promisedAmount", "only-with-success")
                    .when(isMoney(recoveredAmount), "/recoveredAmount", "only-with-success")
                    .when(performBy != null, "/performBy", "only-with-success");
        }
        problems.when(document != null && result != null && result != Result.AGREED, "/document", "only-with-agreement")
                .throwIfAny();
        return new Conclusion(
                result, ground, Money.fen(promisedAmount), Money.fen(recoveredAmount), performBy, document);
    }

    private static boolean isMoney(BigDecimal amount) {
        return amount != null && amount.signum() > 0;
    }
}
