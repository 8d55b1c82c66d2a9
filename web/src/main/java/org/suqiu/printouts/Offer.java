package org.suqiu.printouts;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.suqiu.identity.Actor;
import org.suqiu.identity.Role;
import org.suqiu.reports.Format;

/**
 * What is offered of a print-out.
 *
 * @param key its name in addresses, files and bundles
 * @param parameters what a reader may choose, as named in the address
 * @param roles who may take it away: figures of counties are for all staff
 * @param formats in which it comes
 * @param namesCases whether it shows single cases, and so not the same to everybody
 */
public record Offer(String key, List<String> parameters, Set<String> roles, Set<Format> formats, boolean namesCases) {

    /** @param choices what may be chosen besides the days */
    static Offer of(String key, String... choices) {
        List<String> parameters =
                Stream.concat(Stream.of("from", "to"), Stream.of(choices)).toList();
        return new Offer(key, parameters, Role.ALL, EnumSet.allOf(Format.class), false);
    }

    Offer onlyFor(String... some) {
        return new Offer(key, parameters, Set.of(some), formats, namesCases);
    }

    Offer onlyAs(Format... some) {
        return new Offer(key, parameters, roles, EnumSet.copyOf(List.of(some)), namesCases);
    }

    Offer namingCases() {
        return new Offer(key, parameters, roles, formats, true);
    }

    boolean isFor(Actor reader) {
        return roles.stream().anyMatch(reader::is);
    }
}
