package org.suqiu.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.suqiu.identity.ActorFixture.ADMIN;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.suqiu.casefile.FiredEvents;
import org.suqiu.rules.ReadVersion;
import org.suqiu.rules.RuleViolation;
import org.suqiu.rules.StaleVersion;
import org.suqiu.slice.SliceDatabase;

/** Who works here, as rows of a table. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class StaffDeskIT {

    private static final ReadVersion AS_TAKEN_ON = new ReadVersion("\"0\"");

    private final SliceDatabase database = new SliceDatabase(StaffMember.class, AccessToken.class);
    private final StaffDesk desk = new StaffDesk();

    @BeforeEach
    void open() {
        desk.staffMembers = new StaffMembers();
        desk.staffMembers.entityManager = database.entityManager();
        desk.accessTokens = new AccessTokens();
        desk.accessTokens.entityManager = database.entityManager();
        desk.changed = new FiredEvents<>();
        desk.acted = new FiredEvents<>();
        takeOn(new NewStaffMember("wang", "王", "a-long-password", Set.of(Role.ADMIN), null));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void nobody_writes_over_what_another_has_changed_meanwhile() {
        change("wang", Set.of(Role.ADMIN, Role.MANAGER), AS_TAKEN_ON);

        assertThatThrownBy(() -> change("wang", Set.of(Role.ADMIN, Role.AUDITOR), AS_TAKEN_ON))
                .isInstanceOf(StaleVersion.class);
        assertThat(rolesOf("wang")).containsExactlyInAnyOrder(Role.ADMIN, Role.MANAGER);
    }

    @Test
    void who_does_not_say_what_was_read_changes_what_is_there() {
        change("wang", Set.of(Role.ADMIN, Role.MANAGER), new ReadVersion(null));

        assertThat(rolesOf("wang")).contains(Role.MANAGER);
    }

    @Test
    void the_last_administrator_stays_one() {
        assertThatThrownBy(() -> change("wang", Set.of(Role.MANAGER), AS_TAKEN_ON))
                .isInstanceOf(RuleViolation.class);

        takeOn(new NewStaffMember("ma", "马", "a-long-password", Set.of(Role.ADMIN), null));
        change("wang", Set.of(Role.MANAGER), AS_TAKEN_ON);
        assertThat(rolesOf("wang")).containsExactly(Role.MANAGER);
    }

    private void takeOn(NewStaffMember person) {
        database.within(() -> {
            desk.enrol(List.of(person));
            return null;
        });
    }

    private void change(String username, Set<String> roles, ReadVersion read) {
        database.within(() -> desk.change(username, new StaffChange("王", roles, null, true, null), read, ADMIN));
    }

    private Set<String> rolesOf(String username) {
        return database.within(
                () -> desk.staffMembers.byUsername(username).orElseThrow().roles());
    }
}
