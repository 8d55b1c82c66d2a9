package org.suqiu.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.suqiu.rules.NotFound;

/** Where the administrator keeps the offices that cases are sent to. */
@ApplicationScoped
public class OfficeDesk {

    @Inject
    Offices offices;

    @Inject
    Event<StaffActed> acted;

    @Inject
    Event<OfficeChanged> changed;

    public Office find(String code) {
        return offices.byCode(code).orElseThrow(() -> new NotFound("office"));
    }

    /** @return true if the office is new */
    @Transactional
    public boolean put(String code, OfficeDetails details, Actor actor) {
        new OfficeRules(offices).check(code, details);
        Optional<Office> known = offices.toChange(code);
        known.ifPresentOrElse(office -> office.describe(details), () -> offices.add(new Office(code, details)));
        acted.fire(new StaffActed(actor, known.isPresent() ? "OFFICE_CHANGED" : "OFFICE_OPENED", null, code));
        changed.fire(new OfficeChanged(code));
        return known.isEmpty();
    }
}
