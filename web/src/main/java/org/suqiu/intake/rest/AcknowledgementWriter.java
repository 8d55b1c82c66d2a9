package org.suqiu.intake.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.suqiu.http.Language;
import org.suqiu.http.Words;
import org.suqiu.identity.Offices;
import org.suqiu.intake.Acknowledgement;
import org.suqiu.intake.rest.AcknowledgementView.Warning;
import org.suqiu.rules.Problem;

/** Puts a receipt into the caller's language. */
@ApplicationScoped
class AcknowledgementWriter {

    @Inject
    Offices offices;

    @Inject
    Language language;

    AcknowledgementView view(Acknowledgement acknowledgement) {
        var office = offices.byCode(acknowledgement.officeCode()).orElse(null);
        var warnings = acknowledgement.warnings().stream().map(this::warning).toList();
        return AcknowledgementView.of(acknowledgement, office, language.chinese(), warnings);
    }

    Warning warning(Problem problem) {
        String detail = new Words(language.locale()).of("problem." + problem.code(), problem.arguments());
        return new Warning(problem.pointer(), problem.code(), detail);
    }
}
