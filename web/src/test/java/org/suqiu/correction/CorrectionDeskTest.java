package org.suqiu.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.suqiu.identity.ActorFixture.HEAD;
import static org.suqiu.identity.ActorFixture.OTHER_HEAD;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseFileFixture;
import org.suqiu.casefile.CaseFiles;
import org.suqiu.casefile.CaseRecord;
import org.suqiu.casefile.Correctable;
import org.suqiu.casefile.EventType;
import org.suqiu.casefile.ExpectedVersion;
import org.suqiu.clock.MovableClock;
import org.suqiu.identity.Actor;
import org.suqiu.rules.InvalidInput;
import org.suqiu.rules.NotAllowed;
import org.suqiu.rules.Problem;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CorrectionDeskTest {

    private final CorrectionDesk desk = new CorrectionDesk();
    private final List<Map<String, String>> recorded = new ArrayList<>();
    private CaseFile caseFile = CaseFileFixture.inMediation();

    @BeforeEach
    void open() {
        desk.clock = Clock.fixed(CaseFileFixture.noon(CaseFileFixture.DAY), MovableClock.ZONE);
        desk.caseFiles = new CaseFiles() {
            @Override
            public CaseFile toChange(Actor actor, String number) {
                return caseFile;
            }
        };
        desk.caseRecord = new CaseRecord() {
            @Override
            public void add(String caseNumber, EventType type, Actor actor, Map<String, String> detail) {
                recorded.add(detail);
            }
        };
        desk.corrections = new Corrections() {
            @Override
            void add(Correction correction) {
                assertThat(correction.reason()).isNotBlank();
            }
        };
        desk.fields = new CorrectableFields() {
            @Override
            Correctable named(String field) {
                var respondent = new RespondentFields();
                return "respondentAddress".equals(field) ? respondent.respondentAddress() : respondent.respondentName();
            }
        };
    }

    @Test
    void old_and_new_are_kept_and_the_record_tells_the_field_alone() {
        Correction correction = correct("respondentName", "绿洲农资有限公司", HEAD);

        assertThat(caseFile.respondent().name()).isEqualTo("绿洲农资有限公司");
        assertThat(correction.before()).isEqualTo("绿洲农资经营部");
        assertThat(correction.after()).isEqualTo("绿洲农资有限公司");
        assertThat(recorded).containsExactly(Map.of("field", "respondentName"));
    }

    @Test
    void what_was_missing_and_stands_there_now_is_not_missing_any_more() {
        caseFile = CaseFileFixture.placed(CaseFileFixture.receivedWithout("/respondent/address", "/request"));

        correct("respondentAddress", "塔城市光明路3号", HEAD);

        assertThat(caseFile.missing()).containsExactly("/request");
    }

    @Test
    void a_shelf_life_is_put_right_in_days() {
        Correctable shelfLife = new SubjectFields().shelfLifeDays();

        assertThat(shelfLife.correct(caseFile, " 21 ", HEAD)).isEmpty();
        assertThat(shelfLife.correct(caseFile, "30", HEAD)).contains("21");
        assertThat(caseFile.subject().shelfLifeDays()).isEqualTo(30);
        assertThat(caseFile.subject().product()).isEqualTo("滴灌带");
        for (String wrong : List.of("0", "-3", "三十天", "36501", "99999999999")) {
            assertThatThrownBy(() -> shelfLife.correct(caseFile, wrong, HEAD)).isInstanceOf(InvalidInput.class);
        }
    }

    @Test
    void what_stands_there_already_is_no_correction() {
        correct("respondentName", "绿洲农资有限公司", HEAD);

        assertThatThrownBy(() -> correct("respondentName", " 绿洲农资有限公司", HEAD))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.problems())
                        .extracting(Problem::pointer, Problem::code)
                        .containsExactly(tuple("/value", "as-it-stands")));
        assertThat(recorded).hasSize(1);
    }

    @Test
    void an_amount_written_with_fewer_decimals_is_the_same_amount() {
        desk.fields = new CorrectableFields() {
            @Override
            Correctable named(String field) {
                return new CaseField(field, UnaryOperator.identity(), file -> "1280.50", (file, value) -> {});
            }
        };

        assertThatThrownBy(() -> correct("recoveredAmount", "1280.5", HEAD)).isInstanceOf(InvalidInput.class);
        assertThat(correct("recoveredAmount", "1280", HEAD).before()).isEqualTo("1280.50");
    }

    @Test
    void only_the_head_of_the_office_that_has_the_case_corrects() {
        assertThatThrownBy(() -> correct("respondentName", "某店", OTHER_HEAD)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void a_name_stands_on_one_line() {
        assertThatThrownBy(() -> correct("respondentName", "某店\n分店", HEAD)).isInstanceOf(InvalidInput.class);
    }

    private Correction correct(String field, String value, Actor by) {
        return desk.correct(
                CaseFileFixture.NUMBER, ExpectedVersion.ANY, new CorrectionRequest(field, value, "登记有误"), by);
    }
}
