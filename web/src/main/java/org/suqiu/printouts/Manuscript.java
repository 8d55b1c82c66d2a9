package org.suqiu.printouts;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.suqiu.identity.Actor;
import org.suqiu.identity.Role;
import org.suqiu.reports.Format;
import org.suqiu.reports.Printout;

/** One print-out: what it is called, who may take it away, and how it is written from the figures. */
public interface Manuscript {

    /** Its name in addresses, files and bundles. */
    String key();

    default String title(Locale locale) {
        return Words.in(locale).title(key());
    }

    /** What a reader may choose, as named in the address. */
    default List<String> parameters() {
        return List.of("from", "to", "view");
    }

    /** Who may take it away: figures of counties are for all staff. */
    default Set<String> roles() {
        return Role.ALL;
    }

    default boolean isFor(Actor reader) {
        return roles().stream().anyMatch(reader::is);
    }

    /** Whether it shows single cases, and so not the same to everybody. */
    default boolean namesCases() {
        return false;
    }

    default Set<Format> formats() {
        return EnumSet.allOf(Format.class);
    }

    /** The same figures make the same print-out: who prints it, and when, is not part of it. */
    Printout write(Wanted wanted);
}
