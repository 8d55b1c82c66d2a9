package org.suqiu.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.suqiu.identity.ActorFixture.ADMIN;

import jakarta.persistence.EntityManager;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.suqiu.casefile.AlarmKind;
import org.suqiu.casefile.FiredEvents;
import org.suqiu.casefile.Step;
import org.suqiu.identity.Role;
import org.suqiu.identity.StaffActed;
import org.suqiu.rules.InvalidInput;
import org.suqiu.rules.ReadVersion;
import org.suqiu.rules.StaleVersion;
import org.suqiu.slice.RealDatabase;
import org.suqiu.slice.SliceDatabase;
import org.suqiu.slice.TwoAtOnce;

/** Who hears of what is nearly due or late, as rows of a table. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AlarmRuleDeskIT {

    private final SliceDatabase database = new SliceDatabase(AlarmRule.class);
    private final FiredEvents<StaffActed> acted = new FiredEvents<>();
    private AlarmRule first;

    @BeforeEach
    void open() {
        first = rule();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_rule_is_changed_against_the_version_that_was_read_and_on_record_with_what_it_was() {
        AlarmRule changed = change(3, first.version());

        assertThat(changed.version()).isEqualTo(first.version() + 1);
        assertThat(rule().workingDays()).isEqualTo(3);
        String change = "ACCEPTANCE WARNING: %d (%s) → 3 (HEAD)"
                .formatted(first.workingDays(), String.join(", ", first.told()));
        assertThat(acted.all()).containsExactly(new StaffActed(ADMIN, "ALARM_RULE_CHANGED", null, change));
    }

    @Test
    void nobody_writes_over_what_another_has_changed_meanwhile() {
        change(3, first.version());

        assertThatThrownBy(() -> change(5, first.version())).isInstanceOf(StaleVersion.class);
        assertThat(rule().workingDays()).isEqualTo(3);
    }

    @Test
    void of_two_who_change_it_at_once_the_second_hears_of_the_first() throws Exception {
        RealDatabase.H2.run(migrated -> {
            try (var two = new TwoAtOnce(RealDatabase.H2, migrated, AlarmRule.class)) {
                var refusal = two.refusalOfTheSecond(
                        (entityManager, secondBegins) -> {
                            changeOn(entityManager, 3, first.version());
                            secondBegins.run();
                        },
                        second -> changeOn(second, 5, first.version()));

                assertThat(refusal).containsInstanceOf(StaleVersion.class);
            }
        });
    }

    @Test
    void what_nobody_could_mean_changes_nothing() {
        assertThatThrownBy(() -> change(31, first.version())).isInstanceOf(InvalidInput.class);
        assertThat(rule().version()).isEqualTo(first.version());
    }

    private AlarmRule rule() {
        return database.within(() -> deskOn(database.entityManager())
                .rules
                .of(Step.ACCEPTANCE, AlarmKind.WARNING)
                .orElseThrow());
    }

    private AlarmRule change(int workingDays, int version) {
        return database.within(() -> changeOn(database.entityManager(), workingDays, version));
    }

    private AlarmRule changeOn(EntityManager entityManager, int workingDays, int version) {
        var read = new ReadVersion("\"" + version + "\"");
        return deskOn(entityManager)
                .change(Step.ACCEPTANCE, AlarmKind.WARNING, workingDays, Set.of(Role.HEAD), read, ADMIN);
    }

    private AlarmRuleDesk deskOn(EntityManager entityManager) {
        var desk = new AlarmRuleDesk();
        desk.rules = new AlarmRules();
        desk.rules.entityManager = entityManager;
        desk.acted = acted;
        return desk;
    }
}
