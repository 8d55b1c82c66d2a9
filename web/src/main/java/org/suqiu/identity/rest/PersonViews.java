package org.suqiu.identity.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.suqiu.http.Language;
import org.suqiu.identity.Actor;
import org.suqiu.identity.Offices;

@ApplicationScoped
class PersonViews {

    @Inject
    Offices offices;

    @Inject
    Language language;

    PersonView of(Actor actor) {
        PersonView.Workplace workplace = offices.byCode(actor.officeCode())
                .map(office ->
                        new PersonView.Workplace(office.code(), office.name(language.chinese()), office.countyCode()))
                .orElse(null);
        return new PersonView(
                actor.username(), actor.name(), actor.roles().stream().sorted().toList(), workplace);
    }
}
