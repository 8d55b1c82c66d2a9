package org.suqiu.mediation.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.suqiu.mediation.Consent;
import org.suqiu.mediation.EarlierConclusion;
import org.suqiu.mediation.Entrustment;
import org.suqiu.mediation.Mediation;
import org.suqiu.mediation.MediationFile;
import org.suqiu.mediation.NonPerformance;
import org.suqiu.rules.Money;

/**
 * A mediation as staff see it; amounts in yuan.
 *
 * @param consentsRecordedAt when both had agreed
 * @param consents what the parties said, in that order: the latest statement stands
 * @param entrustment to whom it is entrusted now
 * @param multipliedDamages of the promised amount, what is a multiple of the price or the loss
 * @param moralDamages of the promised amount, what is for moral harm
 * @param outstandingAmount what was promised and is not paid yet; null before an agreement or a settlement
 * @param earlier how the mediation had ended before a review resumed it
 */
public record MediationView(
        LocalDate startedOn,
        Instant consentsRecordedAt,
        List<ConsentView> consents,
        EntrustmentView entrustment,
        List<SessionView> sessions,
        List<RecusalView> recusals,
        String result,
        String ground,
        String promisedAmount,
        String multipliedDamages,
        String moralDamages,
        String recoveredAmount,
        LocalDate performBy,
        String document,
        Instant endedAt,
        List<PerformanceView> performances,
        String paidAmount,
        String outstandingAmount,
        boolean overpaid,
        List<NonPerformanceView> nonPerformances,
        EarlierView earlier) {

    static MediationView of(MediationFile file) {
        Mediation mediation = file.mediation();
        boolean success = mediation.isSuccess();
        return new MediationView(
                mediation.startedOn(),
                mediation.consentsRecordedAt(),
                file.consents().stream().map(ConsentView::of).toList(),
                file.entrustments().stream()
                        .reduce((earlier, later) -> later)
                        .map(entrustment -> EntrustmentView.of(entrustment, file.withWords()))
                        .orElse(null),
                file.sessions().stream()
                        .map(session -> SessionView.of(session, file.withWords()))
                        .toList(),
                file.recusals().stream()
                        .map(recusal -> RecusalView.of(recusal, file.withWords()))
                        .toList(),
                name(mediation.result()),
                mediation.ground(),
                Money.yuan(mediation.promisedFen()),
                Money.yuan(mediation.damages().multipliedFen()),
                Money.yuan(mediation.damages().moralFen()),
                Money.yuan(mediation.recoveredFen()),
                mediation.performBy(),
                name(mediation.document()),
                mediation.endedAt(),
                file.performances().stream().map(PerformanceView::of).toList(),
                success ? Money.yuan(file.payments().paidFen()) : null,
                success ? Money.yuan(file.payments().outstandingFen()) : null,
                success && file.payments().isOverpaid(),
                file.nonPerformances().stream()
                        .map(found -> NonPerformanceView.of(found, file.withWords()))
                        .toList(),
                file.earlier().map(EarlierView::of).orElse(null));
    }

    private static String name(Enum<?> word) {
        return word == null ? null : word.name();
    }

    /** What a party said. */
    public record ConsentView(
            String party, Long jointComplainant, String to, boolean given, LocalDate on, String recordedBy) {

        static ConsentView of(Consent consent) {
            var said = consent.statement();
            return new ConsentView(
                    said.side().name(),
                    said.jointComplainant(),
                    said.to().name(),
                    said.given(),
                    said.on(),
                    consent.recordedBy());
        }
    }

    /** Who mediates in the office's name. */
    public record EntrustmentView(String organisation, LocalDate on, String remark, String by) {

        static EntrustmentView of(Entrustment entrustment, boolean withWords) {
            return new EntrustmentView(
                    entrustment.organisation(),
                    entrustment.on(),
                    withWords ? entrustment.remark() : null,
                    entrustment.by());
        }
    }

    /** That the respondent did not perform. */
    public record NonPerformanceView(LocalDate on, String remark, String recordedBy) {

        static NonPerformanceView of(NonPerformance found, boolean withWords) {
            return new NonPerformanceView(found.on(), withWords ? found.remark() : null, found.recordedBy());
        }
    }

    /** The end before a review. */
    public record EarlierView(
            String result,
            String ground,
            String promisedAmount,
            String multipliedDamages,
            String moralDamages,
            String paidAmount,
            Instant endedAt) {

        static EarlierView of(EarlierConclusion earlier) {
            return new EarlierView(
                    earlier.result().name(),
                    earlier.ground(),
                    Money.yuan(earlier.promisedFen()),
                    Money.yuan(earlier.damages().multipliedFen()),
                    Money.yuan(earlier.damages().moralFen()),
                    Money.yuan(earlier.paidFen()),
                    earlier.endedAt());
        }
    }
}
