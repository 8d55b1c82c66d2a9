package org.suqiu.mediation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import org.suqiu.casefile.Correctable;

/** The damages within a promise. */
@ApplicationScoped
class DamagesFields {

    @Inject
    Mediations mediations;

    @Produces
    @ApplicationScoped
    Correctable multipliedDamages() {
        return new DamagesField("multipliedDamages", mediations, Damages::multipliedFen, Damages::withMultiplied);
    }

    @Produces
    @ApplicationScoped
    Correctable moralDamages() {
        return new DamagesField("moralDamages", mediations, Damages::moralFen, Damages::withMoral);
    }
}
