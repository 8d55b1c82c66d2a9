package org.suqiu.identity;

import java.util.Set;

/** What a person is here for. The constants are used in {@code @RolesAllowed}; for all of them see {@link StaffOnly}. */
public final class Role {

    public static final String AGENT = "AGENT";
    public static final String DISPATCHER = "DISPATCHER";
    public static final String HANDLER = "HANDLER";
    public static final String HEAD = "HEAD";
    public static final String SUPERVISOR = "SUPERVISOR";
    public static final String MANAGER = "MANAGER";
    public static final String ADMIN = "ADMIN";
    public static final String IMPORTER = "IMPORTER";
    public static final String AUDITOR = "AUDITOR";

    public static final Set<String> ALL =
            Set.of(AGENT, DISPATCHER, HANDLER, HEAD, SUPERVISOR, MANAGER, ADMIN, IMPORTER, AUDITOR);

    private Role() {}
}
