package org.suqiu.printouts;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.suqiu.casefile.Kind;
import org.suqiu.identity.Actor;
import org.suqiu.statistics.Period;
import org.suqiu.statistics.Scope;
import org.suqiu.statistics.Selection;
import org.suqiu.statistics.View;

/**
 * What somebody wants printed: which days, which cases, looked at how, and in which language.
 *
 * @param scope narrowed to an office where the print-out is about one
 */
public record Wanted(Period period, Kind kind, View view, Scope scope, Locale locale, Actor reader) {

    /** The cases that were asked for. */
    Selection selection() {
        return of(kind);
    }

    /** The cases that the print-out is about, whatever was asked for. */
    Selection of(Kind one, Kind... others) {
        Set<Kind> kinds = EnumSet.of(one, others);
        return new Selection(period, kinds, view, scope);
    }

    Wanted of(String officeCode) {
        return new Wanted(period, kind, view, Scope.ofOffice(officeCode), locale, reader);
    }

    /** For a paper that would not say whose figures it shows. */
    Wanted ofAllOffices() {
        return new Wanted(period, kind, view, Scope.EVERYTHING, locale, reader);
    }

    Wanted lookedAt(View other) {
        return new Wanted(period, kind, other, scope, locale, reader);
    }
}
