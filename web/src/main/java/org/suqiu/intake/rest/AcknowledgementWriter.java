package org.suqiu.intake.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.suqiu.http.Language;
import org.suqiu.identity.Offices;
import org.suqiu.intake.Acknowledgement;
import org.suqiu.intake.rest.AcknowledgementView.Warning;

/** Puts a receipt into the caller's language. */
@ApplicationScoped
class AcknowledgementWriter {

    @Inject
    Offices offices;

    @Inject
    Language language;

    AcknowledgementView view(Acknowledgement acknowledgement) {
        var office = offices.byCode(acknowledgement.officeCode()).orElse(null);
        var warnings = acknowledgement.warnings().stream()
                .map(problem -> new Warning(problem.pointer(), problem.code(), problem.code()))
                .toList();
        return AcknowledgementView.of(acknowledgement, office, language.chinese(), warnings);
    }
}
