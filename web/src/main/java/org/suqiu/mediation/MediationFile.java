package org.suqiu.mediation;

import java.util.List;
import java.util.Optional;

/**
 * All that is known of one mediation.
 *
 * @param withWords whether the reader works on the case: what was said in it is for nobody else
 */
public record MediationFile(
        Mediation mediation,
        List<Consent> consents,
        List<Entrustment> entrustments,
        List<MediationSession> sessions,
        List<Recusal> recusals,
        Payments payments,
        List<Performance> performances,
        List<NonPerformance> nonPerformances,
        Optional<EarlierConclusion> earlier,
        boolean withWords) {}
