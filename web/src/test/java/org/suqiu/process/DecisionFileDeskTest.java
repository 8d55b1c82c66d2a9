package org.suqiu.process;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.suqiu.identity.ActorFixture.ADMIN;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.suqiu.casefile.FiredEvents;
import org.suqiu.identity.StaffActed;
import org.suqiu.process.ShownTable.ShownColumn;
import org.suqiu.process.ShownTable.ShownRow;
import org.suqiu.rules.InvalidInput;
import org.suqiu.rules.NotFound;
import org.suqiu.rules.ReadVersion;
import org.suqiu.rules.StaleVersion;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DecisionFileDeskTest {

    private static final byte[] SHIPPED =
            ShippedTables.text(DecisionFile.ROUTING).getBytes(UTF_8);
    private static final byte[] CHANGED = ShippedTables.text(DecisionFile.ROUTING)
            .replace("The production corps", "The corps")
            .getBytes(UTF_8);

    private static final Predicate<String> CHINESE =
            Pattern.compile("\\p{IsHan}").asPredicate();

    private static final Instant SHIPPED_AT = Instant.parse("2026-01-01T02:00:00Z");
    private static final Instant CHANGED_AT = Instant.parse("2026-11-02T02:00:00Z");

    private final ModelledEngine engine = new ModelledEngine();
    private final FiredEvents<StaffActed> acted = new FiredEvents<>();
    private final DecisionFileArchive archive = new DecisionFileArchive();
    private final DecisionFileDesk desk = new DecisionFileDesk();
    private int shipped;

    @BeforeEach
    void open() {
        ClockUtil.setCurrentTime(Date.from(SHIPPED_AT));
        engine.withPresentModels();
        archive.engine = engine;
        desk.engine = engine;
        desk.answerCheck = new AnswerCheck();
        desk.acted = acted;
        desk.replaced = new FiredEvents<>();
        shipped = archive.inForce(DecisionFile.ROUTING).version();
    }

    @AfterEach
    void close() {
        engine.close();
        ClockUtil.reset();
    }

    @Test
    void a_table_is_put_in_force_and_the_former_ones_stay_readable_with_who_and_when() {
        ClockUtil.setCurrentTime(Date.from(CHANGED_AT));
        int version = replace(CHANGED, "\"" + shipped + "\"");

        assertThat(version).isEqualTo(shipped + 1);
        assertThat(archive.inForce(DecisionFile.ROUTING).bytes()).isEqualTo(CHANGED);
        assertThat(archive.read(DecisionFile.ROUTING, shipped)).isEqualTo(SHIPPED);
        assertThat(archive.versions(DecisionFile.ROUTING))
                .containsExactly(
                        new DecisionFileVersion(version, CHANGED_AT, "admin"),
                        new DecisionFileVersion(shipped, SHIPPED_AT, null));
        assertThat(acted.all())
                .containsExactly(new StaffActed(ADMIN, "ROUTING_TABLE_CHANGED", null, "version " + version));
    }

    @Test
    void who_read_a_table_that_is_not_in_force_any_more_does_not_write_over_it() {
        replace(CHANGED, "\"" + shipped + "\"");

        assertThatThrownBy(() -> replace(SHIPPED, "\"" + shipped + "\"")).isInstanceOf(StaleVersion.class);
        assertThat(archive.inForce(DecisionFile.ROUTING).bytes()).isEqualTo(CHANGED);
    }

    @Test
    void of_two_who_read_the_same_table_the_one_whom_the_other_overtook_is_refused_too() {
        String read = "\"" + shipped + "\"";
        desk.answerCheck = new AnswerCheck() {
            @Override
            void require(DecisionFile file, Decisions tables) {
                desk.answerCheck = new AnswerCheck();
                assertThat(replace(CHANGED, read)).isEqualTo(shipped + 1);
            }
        };

        assertThatThrownBy(() -> replace(SHIPPED, read)).isInstanceOf(StaleVersion.class);
        assertThat(acted.all()).extracting(StaffActed::detail).containsExactly("version " + (shipped + 1));
    }

    @Test
    void who_does_not_say_what_was_read_replaces_what_is_there() {
        assertThat(replace(CHANGED, null)).isEqualTo(shipped + 1);
    }

    @Test
    void what_is_refused_changes_nothing() {
        assertThatThrownBy(() -> replace("<definitions/>".getBytes(UTF_8), null))
                .isInstanceOf(InvalidInput.class);
        assertThat(archive.inForce(DecisionFile.ROUTING).version()).isEqualTo(shipped);
    }

    @Test
    void a_table_is_read_row_by_row_with_what_each_rule_is_there_for() {
        List<ShownTable> tables = archive.inForce(DecisionFile.ROUTING).tables(Locale.ENGLISH);

        assertThat(tables).extracting(ShownTable::key).containsExactly("Place", "Department");
        ShownTable place = tables.get(0);
        assertThat(place.conditions()).startsWith(new ShownColumn("regiment", "Regiment address"));
        assertThat(place.answers()).extracting(ShownColumn::name).containsExactly("place", "reason");
        assertThat(place.rows().get(0).conditions()).containsExactly("true", "", "");
        assertThat(place.rows().get(0).why()).contains("corps");
    }

    @ParameterizedTest
    @EnumSource
    void what_each_rule_of_a_delivered_table_is_there_for_is_read_in_either_language(DecisionFile file) {
        assertThat(notes(file, Locale.SIMPLIFIED_CHINESE)).isNotEmpty().allMatch(CHINESE);
        assertThat(notes(file, Locale.ENGLISH)).isNotEmpty().noneMatch(CHINESE);
    }

    private List<String> notes(DecisionFile file, Locale reader) {
        return archive.inForce(file).tables(reader).stream()
                .flatMap(table -> table.rows().stream())
                .map(ShownRow::why)
                .toList();
    }

    @Test
    void a_version_that_never_was_is_not_found() {
        assertThatThrownBy(() -> archive.read(DecisionFile.ROUTING, 9999)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> archive.read(DecisionFile.ROUTING, 0)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> DecisionFile.called("nothing")).isInstanceOf(NotFound.class);
    }

    private int replace(byte[] file, String ifMatch) {
        return desk.replace(DecisionFile.ROUTING, file, new ReadVersion(ifMatch), ADMIN);
    }
}
