package org.suqiu.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Set;

/** The first person of an empty installation. */
@ApplicationScoped
public class Administrator {

    private static final Logger LOG = System.getLogger(Administrator.class.getName());
    private static final String USERNAME = "admin";

    @Inject
    StaffMembers staffMembers;

    @Inject
    StaffDesk staffDesk;

    /** The password is said this once; it is kept nowhere. */
    @Transactional
    public void ensure() {
        if (staffMembers.isEmpty()) {
            String password = Passwords.random();
            staffDesk.enrol(
                    List.of(new NewStaffMember(USERNAME, "管理员", password, Set.of(Role.ADMIN, Role.IMPORTER), null)));
            LOG.log(Level.INFO, "First start: sign in as {0} with the password {1}", USERNAME, password);
        }
    }
}
