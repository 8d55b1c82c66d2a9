package org.suqiu.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.suqiu.identity.Actor;
import org.suqiu.identity.Offices;
import org.suqiu.identity.StaffActed;
import org.suqiu.rules.Problems;
import org.suqiu.rules.ReadVersion;

/** Where the administrator keeps the townships, and everybody looks them up. */
@ApplicationScoped
public class TownshipDesk {

    private static final int NAME = 60;

    @Inject
    Townships townships;

    @Inject
    Offices offices;

    @Inject
    Event<StaffActed> acted;

    /** In the order of their codes, those of no use any more too. */
    @Transactional
    public List<Township> all() {
        return townships.all();
    }

    @Transactional
    public Township put(String code, TownshipDetails details, ReadVersion read, Actor by) {
        check(code, details);
        Township township = townships.toChange(code).orElse(null);
        if (township == null) {
            township = new Township(code, details);
            townships.add(township);
        } else {
            read.require(township.version());
            township.describe(details);
        }
        townships.flush();
        acted.fire(new StaffActed(by, "TOWNSHIP_CHANGED", null, code));
        return township;
    }

    private void check(String code, TownshipDetails details) {
        boolean isCode = code.matches("[0-9]{9}");
        new Problems()
                .when(!isCode, "/code", "township-code")
                .when(isCode && !offices.isOfThePrefecture(Township.countyOf(code)), "/code", "township-elsewhere")
                .require(details.name(), NAME, "/name")
                .oneLine(details.name(), "/name")
                .throwIfAny();
    }
}
