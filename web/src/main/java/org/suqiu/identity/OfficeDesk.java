package org.suqiu.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.suqiu.rules.NotFound;
import org.suqiu.rules.ReadVersion;

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

    /** In the order of their codes, the closed ones too. */
    @Transactional
    public List<Office> all() {
        return offices.all();
    }

    @Transactional
    public Office put(String code, OfficeDetails details, ReadVersion read, Actor actor) {
        new OfficeRules(offices).check(code, details);
        return offices.toChange(code)
                .map(office -> change(office, details, read, actor))
                .orElseGet(() -> open(code, details, actor));
    }

    private Office change(Office office, OfficeDetails details, ReadVersion read, Actor actor) {
        read.require(office.version());
        office.describe(details);
        return recorded(office, "OFFICE_CHANGED", actor);
    }

    private Office open(String code, OfficeDetails details, Actor actor) {
        var office = new Office(code, details);
        offices.add(office);
        return recorded(office, "OFFICE_OPENED", actor);
    }

    private Office recorded(Office office, String action, Actor actor) {
        offices.flush();
        acted.fire(new StaffActed(actor, action, null, office.code()));
        changed.fire(new OfficeChanged(office.code()));
        return office;
    }
}
