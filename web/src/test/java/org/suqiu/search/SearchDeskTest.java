package org.suqiu.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suqiu.identity.ActorFixture.ADMIN;
import static org.suqiu.identity.ActorFixture.AGENT;
import static org.suqiu.identity.ActorFixture.HANDLER;
import static org.suqiu.identity.ActorFixture.HEAD;
import static org.suqiu.identity.ActorFixture.MANAGER;
import static org.suqiu.identity.ActorFixture.SUPERVISOR;
import static org.suqiu.search.SearchOffice.numbers;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.suqiu.identity.Actor;
import org.suqiu.identity.Role;

/** What a person types, they find; what they may not see, they do not. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SearchDeskTest {

    private static final String HOSE = "654201-20260520-0001";
    private static final String PHONE = "654202-20260521-0007";
    private static final String SEED = "654201-20240310-0042";
    private static final String REPORT = "654201-20260522-0003";
    private static final String GYM = "654223-20260523-0011";
    private static final String TELEPHONE = "654221-20260524-0021";
    private static final String CARD = "654223-20260526-0031";
    private static final String NOODLES = "654221-20260525-0022";

    private static SearchOffice office;

    @BeforeAll
    static void open() {
        office = new SearchOffice(SearchOffice.synonyms("手机/移动电话", "退货/退款"));
        SearchedCase.numbered(HOSE)
                .saying("购买的滴灌带用了三天就漏水，商家拒绝退款，车牌新G12345")
                .by("古丽娜尔", "13912345678")
                .firmWith("91654201MA77A0BC1N", "0901-6222315")
                .asking(1280)
                .filedUnder("农资 Farm inputs")
                .goesTo(office);
        SearchedCase.numbered(PHONE)
                .in("654202")
                .about("乌苏市鑫隆通讯商行", "华为 Mate 手机")
                .saying("手机屏幕自动关机，要求退货。Warranty refused.")
                .by("张三", "13900001111")
                .goesTo(office);
        SearchedCase.numbered(SEED)
                .receivedOn(LocalDate.of(2024, 3, 10))
                .about("丰收种业有限公司", "棉花种子")
                .saying("种子发芽率低，滴灌带没有问题。Қазақ тілінде шағым. ئۇيغۇرچە شىكايەت")
                .noted("投诉人称邻居也买了同一批")
                .goesTo(office);
        SearchedCase.numbered(REPORT)
                .report()
                .about("绿洲农资经营部", "农药")
                .saying("举报该店销售无证农药百草枯")
                .by("匿名者", "13700002222")
                .heldBy("li")
                .goesTo(office);
        SearchedCase.numbered(GYM)
                .in("654223")
                .about("沙湾市动力健身房", "年卡")
                .saying("健身房关门，预付卡余额不退")
                .goesTo(office);
        SearchedCase.numbered(TELEPHONE)
                .in("654221")
                .about("长虹电器行", "iPhone15手机")
                .firmWith(null, "0901-6221234")
                .saying("Air Max 鞋，型号BCD-215，批号 LZ2026A31，500ml，Model3，Samsung手机，Сатушы ақшамды қайтармады, "
                        + "телефоным сынды. دۇكاندىن ساتۋشى اقشانى قايتارمادى，扣了5999元")
                .by("欧阳娜娜", "+86 139 9987 1234")
                .goesTo(office);
        SearchedCase.numbered(CARD)
                .in("654223")
                .about("充值中心", "移动电话充值卡")
                .saying("充值后没有到账")
                .goesTo(office);
        SearchedCase.numbered(NOODLES)
                .in("654221")
                .about("重庆小面", "面")
                .saying("iPhone 15 Pro 丢了，动车晚点，退款慢")
                .goesTo(office);
        office.opens();
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource({
        "654201-20260520-0001, 654201-20260520-0001",
        "20260521-0007, 654202-20260521-0007",
        "0042, 654201-20240310-0042",
        "漏水, 654201-20260520-0001",
        "漏, 654201-20260520-0001",
        "滴灌带漏水, 654201-20260520-0001",
        "漏水滴灌带, 654201-20260520-0001",
        "滴灌帶 漏水, 654201-20260520-0001",
        "新Ｇ１２３４５, 654201-20260520-0001",
        "91654201MA77A0BC1N, 654201-20260520-0001",
        "1280.00, 654201-20260520-0001",
        "1280元, 654201-20260520-0001",
        "古丽娜尔, 654201-20260520-0001",
        "13912345678, 654201-20260520-0001",
        "5678, 654201-20260520-0001",
        "09016222315, 654201-20260520-0001",
        "xinlong, 654202-20260521-0007",
        "wssxl, 654202-20260521-0007",
        "移动电话 关机, 654202-20260521-0007",
        "waranty, 654202-20260521-0007",
        "丰收种业, 654201-20240310-0042",
        "шағым, 654201-20240310-0042",
        "شىكايەت, 654201-20240310-0042",
        "邻居, 654201-20240310-0042",
        "健身房, 654223-20260523-0011",
        "farm, 654201-20260520-0001",
        "chongqing, 654221-20260525-0022",
        "cqxm, 654221-20260525-0022",
        "changhong, 654221-20260524-0021",
        "chdq, 654221-20260524-0021",
        "iphone 15 手机, 654221-20260524-0021",
        "iPhone15手机, 654221-20260524-0021",
        "iphnoe15手机, 654221-20260524-0021",
        "Samsnug手机, 654221-20260524-0021",
        "15pro, 654221-20260525-0022",
        "BCD215, 654221-20260524-0021",
        "bcd-215, 654221-20260524-0021",
        "lz2026, 654221-20260524-0021",
        "500 ml, 654221-20260524-0021",
        "model 3, 654221-20260524-0021",
        "airmax, 654221-20260524-0021",
        "654201202605200001, 654201-20260520-0001",
        "202605200001, 654201-20260520-0001",
        "6221234, 654221-20260524-0021",
        "0901 6221234, 654221-20260524-0021",
        "139 9987 1234, 654221-20260524-0021",
        "8613999871234, 654221-20260524-0021",
        "+86 139-9987-1234, 654221-20260524-0021",
        "+8613912345678, 654201-20260520-0001",
        "ақша, 654221-20260524-0021",
        "телефон, 654221-20260524-0021",
        "دۇكان, 654221-20260524-0021",
        "اقشا, 654221-20260524-0021",
        "'1,280元', 654201-20260520-0001",
        "5999块, 654221-20260524-0021"
    })
    void what_a_person_types_comes_first(String typed, String number) {
        assertThat(office.finds(SUPERVISOR, typed)).first().isEqualTo(number);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"iphone15", "iphone 15", "iphone"})
    void letters_and_digits_are_found_whether_or_not_they_are_written_in_one(String typed) {
        assertThat(office.finds(SUPERVISOR, typed)).contains(TELEPHONE, NOODLES);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"139 9987 1234", "+8613999871234", "8613999871234", "+86 13999871234"})
    void an_agent_finds_a_caller_however_the_telephone_shows_the_number(String typed) {
        assertThat(office.finds(AGENT, typed)).containsExactly(TELEPHONE);
    }

    @Test
    void the_half_of_a_word_is_another_word() {
        Found found = office.asks(SUPERVISOR, "动车票");

        assertThat(office.asks(SUPERVISOR, "动车").loosely()).isFalse();
        assertThat(found.loosely()).isTrue();
        assertThat(numbers(found)).containsExactly(NOODLES);
    }

    @Test
    void the_unit_of_an_amount_is_not_looked_for_by_itself() {
        assertThat(office.finds(SUPERVISOR, "1280元")).containsExactly(HOSE);
        assertThat(office.asks(SUPERVISOR, "777元").total()).isZero();
    }

    @Test
    void a_minus_leaves_out_what_was_typed_and_not_what_means_the_same() {
        assertThat(office.finds(SUPERVISOR, "-退款")).contains(PHONE).doesNotContain(HOSE, NOODLES);
    }

    @Test
    void the_word_itself_comes_before_what_means_the_same() {
        assertThat(office.finds(SUPERVISOR, "手机")).endsWith(CARD).hasSizeGreaterThan(1);
    }

    @Test
    void a_filter_does_not_change_what_the_words_mean() {
        Found found = office.asks(SUPERVISOR, "滴灌带漏水", Map.of("month", List.of("2024-03")));

        assertThat(office.asks(SUPERVISOR, "滴灌带漏水").loosely()).isFalse();
        assertThat(found.loosely()).isFalse();
        assertThat(found.total()).isZero();
    }

    @Test
    void quotes_keep_words_together_and_a_minus_leaves_out() {
        assertThat(office.finds(SUPERVISOR, "滴灌带")).contains(HOSE, SEED);
        assertThat(office.finds(SUPERVISOR, "滴灌带 -种子")).contains(HOSE).doesNotContain(SEED);
        assertThat(office.finds(SUPERVISOR, "“用了三天就漏水”")).containsExactly(HOSE);
        assertThat(office.asks(SUPERVISOR, "“漏水三天”").loosely()).isFalse();
        assertThat(office.finds(SUPERVISOR, "“漏水三天”")).isEmpty();
    }

    @Test
    void where_nothing_has_all_the_words_those_with_some_are_shown_and_it_is_said() {
        Found found = office.asks(SUPERVISOR, "健身房 滴灌带");

        assertThat(found.loosely()).isTrue();
        assertThat(numbers(found)).contains(GYM, HOSE);
    }

    @Test
    void of_two_that_fit_alike_the_newer_comes_first() {
        assertThat(office.finds(SUPERVISOR, "滴灌带")).startsWith(HOSE);
    }

    @Test
    void a_violation_report_is_found_by_its_handler_and_head_alone() {
        assertThat(office.finds(HANDLER, "百草枯")).containsExactly(REPORT);
        assertThat(office.finds(HEAD, "百草枯")).containsExactly(REPORT);
        for (Actor other :
                List.of(SUPERVISOR, AGENT, MANAGER, ADMIN, handlerOf("654201", "zhao"), handlerOf("654202", "li"))) {
            assertThat(office.asks(other, "百草枯").total()).as(other.username()).isZero();
        }
    }

    @Test
    void counts_speak_of_what_the_reader_may_see_and_nothing_else() {
        Found found = office.asks(handlerOf("654201", "zhao"), "");

        assertThat(numbers(found)).containsExactlyInAnyOrder(HOSE, SEED);
        assertThat(found.total()).isEqualTo(2);
        assertThat(found.counts().get("kind")).isEqualTo(Map.of("COMPLAINT", 2L));
        assertThat(found.counts().get("county")).isEqualTo(Map.of("654201", 2L));
    }

    @Test
    void facts_are_found_only_by_those_who_are_shown_them() {
        assertThat(office.finds(AGENT, "漏水")).isEmpty();
        assertThat(office.finds(MANAGER, "漏水")).isEmpty();
        assertThat(office.finds(AGENT, "滴灌带")).containsExactly(HOSE);
        assertThat(office.asks(AGENT, "滴灌带").hits())
                .allSatisfy(hit -> assertThat(hit.snippets()).doesNotContainKeys("facts", "notes", "decisions"));
    }

    @Test
    void who_filed_is_found_by_the_exact_value_and_by_who_works_on_the_case() {
        assertThat(office.finds(HANDLER, "古丽娜尔")).containsExactly(HOSE);
        assertThat(office.finds(HANDLER, "古丽")).isEmpty();
        assertThat(office.finds(HANDLER, "1391234567")).isEmpty();
        assertThat(office.finds(handlerOf("654202", "ma"), "古丽娜尔")).isEmpty();
        assertThat(office.finds(MANAGER, "13912345678")).isEmpty();
    }

    @Test
    void an_agent_finds_a_caller_by_the_whole_phone_and_not_by_its_end_or_the_name() {
        assertThat(office.finds(AGENT, "13912345678")).containsExactly(HOSE);
        assertThat(office.finds(AGENT, "13700002222")).isEmpty();
        assertThat(office.finds(AGENT, "5678")).isEmpty();
        assertThat(office.finds(AGENT, "古丽娜尔")).isEmpty();
    }

    @Test
    void what_is_left_out_tells_nothing_of_what_the_reader_may_not_read() {
        assertThat(office.finds(AGENT, "滴灌带 -漏水")).containsExactly(HOSE);
    }

    @Test
    void filters_narrow_and_passages_show_where_it_was_found() {
        Found found = office.asks(SUPERVISOR, "滴灌带", Map.of("month", List.of("2024-03")));

        assertThat(numbers(found)).containsExactly(SEED);
        assertThat(found.hits().get(0).snippets().get("facts"))
                .anySatisfy(passage -> assertThat(passage).contains(Hit.MARK).contains(Hit.END));
    }

    private static Actor handlerOf(String officeCode, String name) {
        return new Actor(name, "", Set.of(Role.HANDLER), officeCode);
    }
}
