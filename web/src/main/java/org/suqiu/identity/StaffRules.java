package org.suqiu.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Set;
import org.suqiu.rules.Problems;

/** What an administrator may say of a member of staff. */
final class StaffRules {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_ADDRESS = 254;
    private static final Set<String> RESERVED = Set.of(Actor.PUBLIC.username(), Actor.SYSTEM.username());

    private final Offices offices;

    StaffRules(Offices offices) {
        this.offices = offices;
    }

    void check(NewStaffMember candidate) {
        Problems problems = new Problems();
        username(candidate.username(), problems);
        problems.require(candidate.password() != null, "/password");
        password(candidate.password(), problems);
        person(candidate.name(), candidate.roles(), candidate.officeCode(), problems);
        problems.throwIfAny();
    }

    void check(StaffChange change) {
        Problems problems = new Problems();
        password(change.password(), problems);
        person(change.name(), change.roles(), change.officeCode(), problems);
        problems.throwIfAny();
    }

    static void checkMail(String address) {
        new Problems()
                .when(
                        address != null && !address.matches("[^@\\s,;<>]+@[^@\\s,;<>]+\\.[^@\\s,;<>]+"),
                        "/email",
                        "email")
                .limit(address, LONGEST_ADDRESS, "/email")
                .throwIfAny();
    }

    private static void username(String username, Problems problems) {
        if (username == null || username.isBlank()) {
            problems.add("/username", "required");
        } else if (!username.matches("[a-z0-9][a-z0-9._-]{1,59}") || RESERVED.contains(username)) {
            problems.add("/username", "username");
        }
    }

    private static void password(String password, Problems problems) {
        if (password == null) {
            return;
        }
        if (password.codePointCount(0, password.length()) < Passwords.FEWEST_CHARACTERS) {
            problems.add("/password", "too-short", Passwords.FEWEST_CHARACTERS);
        } else if (password.getBytes(UTF_8).length > Passwords.MOST_BYTES) {
            problems.add("/password", "password-too-long", Passwords.MOST_BYTES);
        }
    }

    private void person(String name, Set<String> roles, String officeCode, Problems problems) {
        problems.require(name, LONGEST_NAME, "/name");
        problems.require(roles != null && !roles.isEmpty(), "/roles");
        if (roles != null && !Role.ALL.containsAll(roles)) {
            problems.add(
                    "/roles",
                    "unknown-role",
                    String.join(", ", Role.ALL.stream().sorted().toList()));
        }
        office(roles, officeCode, problems);
    }

    private void office(Set<String> roles, String officeCode, Problems problems) {
        if (officeCode != null && offices.byCode(officeCode).isEmpty()) {
            problems.add("/officeCode", "unknown-code");
        }
        if (officeCode == null && roles != null && (roles.contains(Role.HANDLER) || roles.contains(Role.HEAD))) {
            problems.add("/officeCode", "office-needed");
        }
    }
}
