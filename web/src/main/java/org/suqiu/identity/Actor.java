package org.suqiu.identity;

import java.util.Set;

/**
 * The one who does something: a member of staff, the public, or the system itself.
 *
 * @param username the login name; {@code public} and {@code system} are reserved
 * @param roles see {@link Role}
 * @param officeCode the office the person works in, or null
 */
public record Actor(String username, String name, Set<String> roles, String officeCode) {

    /** A citizen at the public door. */
    public static final Actor PUBLIC = new Actor("public", "", Set.of(), null);

    /** The process engine and other work that nobody asked for by hand. */
    public static final Actor SYSTEM = new Actor("system", "", Set.of(), null);

    public boolean is(String role) {
        return roles.contains(role);
    }

    public boolean isStaff() {
        return !roles.isEmpty();
    }

    public boolean worksIn(String office) {
        return officeCode != null && officeCode.equals(office);
    }

    /** The head decides for the own office alone. */
    public boolean headOf(String office) {
        return is(Role.HEAD) && worksIn(office);
    }
}
