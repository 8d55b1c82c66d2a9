package org.suqiu.statistics;

import org.suqiu.identity.Actor;
import org.suqiu.identity.CaseSight;
import org.suqiu.identity.Role;
import org.suqiu.rules.NotAllowed;

/** Who may look how closely at figures. */
record FiguresSight(Actor reader) {

    /** What each handler did is for the head of that office alone. */
    Selection narrow(By by, Selection selection) {
        if (by != By.HANDLER) {
            return selection;
        }
        Scope scope = selection.scope();
        String office = scope.officeCode() == null ? reader.officeCode() : scope.officeCode();
        if (!reader.headOf(office)) {
            throw new NotAllowed("figures of handlers");
        }
        return new Selection(
                selection.period(),
                selection.kinds(),
                selection.view(),
                new Scope(scope.countyCode(), office, scope.category(), scope.channel()));
    }

    /**
     * Which cases behind a figure: those in one's sight; a complaint only shows what came of a violation report to the head of
     * its office, who sees the report too (Order 121, Art. 37).
     */
    String condition(Definition definition) {
        String inSight = new CaseSight(reader).condition("c", "handler");
        if (!definition.tellsOfReports()) {
            return inSight;
        }
        String ofTheHead = reader.is(Role.HEAD) && reader.officeCode() != null ? " or c.officeCode = :ownOffice" : "";
        return "%s and (c.kind = org.suqiu.casefile.Kind.VIOLATION_REPORT%s)".formatted(inSight, ofTheHead);
    }
}
