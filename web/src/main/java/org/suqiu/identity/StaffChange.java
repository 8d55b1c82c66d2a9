package org.suqiu.identity;

import java.util.Set;

/**
 * What an administrator changes about a member of staff.
 *
 * @param password the new one, or null to leave it
 */
public record StaffChange(String name, Set<String> roles, String officeCode, boolean active, String password) {

    /** Whether who is changed is an administrator afterwards. */
    boolean leavesAnAdministrator() {
        return active && roles != null && roles.contains(Role.ADMIN);
    }
}
