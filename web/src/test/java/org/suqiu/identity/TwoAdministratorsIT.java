package org.suqiu.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suqiu.identity.ActorFixture.ADMIN;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.suqiu.casefile.FiredEvents;
import org.suqiu.rules.ReadVersion;
import org.suqiu.rules.RuleViolation;
import org.suqiu.slice.RealDatabase;
import org.suqiu.slice.TwoAtOnce;

/** Administrators who dismiss each other at the same moment. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TwoAdministratorsIT {

    @ParameterizedTest
    @EnumSource
    void one_of_two_who_dismiss_each_other_at_once_stays(RealDatabase kind) throws Exception {
        kind.run(database -> {
            oneStays(kind, database, TwoAdministratorsIT::dismissesMaBeforeTheSecondBegins);
            oneStays(kind, database, TwoAdministratorsIT::looksMaUpBeforeTheSecondBegins);
        });
    }

    private static void dismissesMaBeforeTheSecondBegins(EntityManager entityManager, Runnable secondBegins) {
        dismiss("ma", new StaffMembers(), entityManager);
        secondBegins.run();
    }

    /** Where each held only whom it dismisses, both would wait now: the first for the second, too. */
    private static void looksMaUpBeforeTheSecondBegins(EntityManager entityManager, Runnable secondBegins) {
        var looked = new StaffMembers() {
            @Override
            Optional<StaffMember> toChange(String username) {
                Optional<StaffMember> found = super.toChange(username);
                secondBegins.run();
                return found;
            }
        };
        dismiss("ma", looked, entityManager);
    }

    private static void oneStays(RealDatabase kind, DataSource database, TwoAtOnce.First dismissing) throws Exception {
        try (var two = new TwoAtOnce(kind, database, StaffMember.class, AccessToken.class)) {
            two.within(TwoAdministratorsIT::bothAtWork);

            assertThat(two.refusalOfTheSecond(dismissing, second -> dismiss("wang", new StaffMembers(), second)))
                    .containsInstanceOf(RuleViolation.class);
            two.within(entityManager -> {
                assertThat(entityManager.find(StaffMember.class, "wang").isActive())
                        .isTrue();
                assertThat(entityManager.find(StaffMember.class, "ma").isActive())
                        .isFalse();
            });
        }
    }

    private static void bothAtWork(EntityManager entityManager) {
        entityManager.createQuery("delete from StaffMember").executeUpdate();
        for (String username : List.of("ma", "wang")) {
            var person = new NewStaffMember(username, username, null, Set.of(Role.ADMIN), null);
            entityManager.persist(new StaffMember(person, "no password"));
        }
    }

    private static void dismiss(String username, StaffMembers staffMembers, EntityManager entityManager) {
        var desk = new StaffDesk();
        desk.staffMembers = staffMembers;
        desk.staffMembers.entityManager = entityManager;
        desk.accessTokens = new AccessTokens();
        desk.accessTokens.entityManager = entityManager;
        desk.changed = new FiredEvents<>();
        desk.acted = new FiredEvents<>();
        desk.change(
                username,
                new StaffChange(username, Set.of(Role.ADMIN), null, false, null),
                new ReadVersion(null),
                ADMIN);
    }
}
