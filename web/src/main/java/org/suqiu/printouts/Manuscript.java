package org.suqiu.printouts;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.suqiu.identity.Actor;
import org.suqiu.reports.Format;
import org.suqiu.reports.Printout;

/** One print-out: what is offered of it, and how it is written from the figures. */
public interface Manuscript {

    Offer offer();

    default String key() {
        return offer().key();
    }

    default String title(Locale locale) {
        return Words.in(locale).title(key());
    }

    default List<String> parameters() {
        return offer().parameters();
    }

    default Set<String> roles() {
        return offer().roles();
    }

    default Set<Format> formats() {
        return offer().formats();
    }

    default boolean namesCases() {
        return offer().namesCases();
    }

    default boolean isFor(Actor reader) {
        return offer().isFor(reader);
    }

    /** The same figures make the same print-out: who prints it, and when, is not part of it. */
    Printout write(Wanted wanted);
}
