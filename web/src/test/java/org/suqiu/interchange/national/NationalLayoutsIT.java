package org.suqiu.interchange.national;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.suqiu.casefile.FiredEvents;
import org.suqiu.identity.Actor;
import org.suqiu.identity.Role;
import org.suqiu.identity.StaffActed;
import org.suqiu.rules.ReadVersion;
import org.suqiu.slice.SliceDatabase;

/** The columns that the national platform takes, as rows of a table. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class NationalLayoutsIT {

    private static final Actor ADMINISTRATOR = new Actor("admin", "", Set.of(Role.ADMIN), null);
    private static final NationalColumn NUMBER = new NationalColumn("编号", NationalField.NUMBER);
    private static final NationalColumn KIND = new NationalColumn("种类", NationalField.KIND);

    private final SliceDatabase database = new SliceDatabase(NationalLayout.class);
    private final FiredEvents<StaffActed> acted = new FiredEvents<>();
    private final NationalLayouts layouts = new NationalLayouts();

    @BeforeEach
    void open() {
        layouts.entityManager = database.entityManager();
        layouts.acted = acted;
    }

    @AfterEach
    void close() {
        database.close();
    }

    @ParameterizedTest
    @EnumSource
    void every_table_begins_with_the_number_of_the_case_and_has_no_column_twice(NationalTable table) {
        List<NationalColumn> columns = database.within(() -> layouts.of(table)).columns();

        assertThat(columns.get(0).field()).isEqualTo(NationalField.NUMBER);
        assertThat(columns).extracting(NationalColumn::title).doesNotHaveDuplicates();
    }

    @Test
    void the_table_of_closings_holds_damages_apart() {
        List<NationalColumn> columns =
                database.within(() -> layouts.of(NationalTable.CLOSINGS)).columns();

        assertThat(columns)
                .contains(
                        new NationalColumn("加倍赔偿（元）", NationalField.MULTIPLIED_DAMAGES),
                        new NationalColumn("精神损害赔偿（元）", NationalField.MORAL_DAMAGES));
    }

    @Test
    void what_the_administrator_sets_is_there_in_that_order_with_a_new_version_and_on_record() {
        long before = database.within(() -> layouts.of(NationalTable.RECEIPTS)).version();

        set(KIND, NUMBER);
        set(NUMBER, KIND);

        NationalLayout layout = database.within(() -> layouts.of(NationalTable.RECEIPTS));
        assertThat(layout.columns()).containsExactly(NUMBER, KIND);
        assertThat(layout.version()).isGreaterThan(before);
        assertThat(acted.all()).extracting(StaffActed::action).containsOnly("NATIONAL_COLUMNS_CHANGED");
    }

    private void set(NationalColumn... columns) {
        database.within(() -> {
            layouts.show(NationalTable.RECEIPTS, List.of(columns), new ReadVersion(null), ADMINISTRATOR);
            return null;
        });
    }
}
