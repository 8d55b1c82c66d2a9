package org.suqiu.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.suqiu.identity.ActorFixture.ADMIN;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.suqiu.clock.MovableClock;
import org.suqiu.identity.StaffActed;
import org.suqiu.rules.InvalidInput;
import org.suqiu.rules.ReadVersion;
import org.suqiu.rules.StaleVersion;
import org.suqiu.slice.RealDatabase;
import org.suqiu.slice.SliceDatabase;
import org.suqiu.slice.TwoAtOnce;

/** Settings as rows of a table. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SettingDeskIT {

    private static final ReadVersion AS_DELIVERED = new ReadVersion("\"0\"");

    private final SliceDatabase database = new SliceDatabase(Setting.class);
    private final FiredEvents<StaffActed> acted = new FiredEvents<>();
    private Settings settings;
    private SettingDesk desk;

    @BeforeEach
    void open() {
        desk = deskOn(database.entityManager());
        settings = desk.settings;
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void an_installation_begins_with_what_is_usual() {
        assertThat(database.within(desk::all)).hasSameSizeAs(Policy.values()).allSatisfy(setting -> {
            assertThat(setting.value()).isEqualTo(setting.policy().usual());
            assertThat(setting.settledBy()).isNull();
        });
    }

    @Test
    void what_is_settled_goes_from_then_on_and_is_on_record_with_what_it_was() {
        Setting settled = settle(Policy.REVIEW_WINDOW, "20", AS_DELIVERED);

        assertThat(database.within(() -> settings.number(Policy.REVIEW_WINDOW))).isEqualTo(20);
        assertThat(settled.version()).isEqualTo(1);
        assertThat(settled.settledBy()).isEqualTo("admin");
        assertThat(settled.settledAt()).isEqualTo(CaseFileFixture.noon(CaseFileFixture.DAY));
        assertThat(acted.all())
                .containsExactly(new StaffActed(ADMIN, "SETTING_CHANGED", null, "review-window: 30 → 20"));
    }

    @Test
    void a_switch_is_switched_off() {
        settle(Policy.REPORTER_NOTICE, "OFF", AS_DELIVERED);

        assertThat(database.within(() -> settings.isOn(Policy.REPORTER_NOTICE))).isFalse();
    }

    @Test
    void nobody_writes_over_what_another_has_settled_meanwhile() {
        settle(Policy.FREEZING_DAY, "3", AS_DELIVERED);

        assertThatThrownBy(() -> settle(Policy.FREEZING_DAY, "7", AS_DELIVERED)).isInstanceOf(StaleVersion.class);
        assertThat(database.within(() -> settings.number(Policy.FREEZING_DAY))).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource
    void of_two_who_settle_it_at_once_the_second_hears_of_the_first(RealDatabase kind) throws Exception {
        kind.run(migrated -> {
            try (var two = new TwoAtOnce(kind, migrated, Setting.class)) {
                var refusal = two.refusalOfTheSecond(
                        (first, secondBegins) -> {
                            deskOn(first).settle(Policy.FREEZING_DAY, "3", AS_DELIVERED, ADMIN);
                            secondBegins.run();
                        },
                        second -> deskOn(second).settle(Policy.FREEZING_DAY, "7", AS_DELIVERED, ADMIN));

                assertThat(refusal).containsInstanceOf(StaleVersion.class);
                two.within(later -> assertThat(
                                deskOn(later).of(Policy.FREEZING_DAY).number())
                        .isEqualTo(3));
            }
        });
    }

    @Test
    void what_lies_out_of_bounds_changes_nothing() {
        assertThatThrownBy(() -> settle(Policy.FREEZING_DAY, "0", AS_DELIVERED)).isInstanceOf(InvalidInput.class);
        assertThat(acted.all()).isEmpty();
    }

    private SettingDesk deskOn(EntityManager entityManager) {
        var opened = new SettingDesk();
        opened.settings = new Settings();
        opened.settings.entityManager = entityManager;
        opened.acted = acted;
        opened.clock = Clock.fixed(CaseFileFixture.noon(CaseFileFixture.DAY), MovableClock.ZONE);
        return opened;
    }

    private Setting settle(Policy policy, String value, ReadVersion read) {
        return database.within(() -> desk.settle(policy, value, read, ADMIN));
    }
}
