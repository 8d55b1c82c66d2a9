package org.suqiu.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PagesTest {

    private static final Set<String> CHOSEN = Set.of(
            "respondent-countyCode",
            "subject-category",
            "subject-issue",
            "suspectedAct",
            "request-remedies",
            "attachments");

    private static final String SCRIPT = "<script src=\"/assets/portal.js\" type=\"module\"></script>";
    private static final String EVIL = "\"><script>alert('1')</script>&";
    private static final String HARMLESS = "&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;";

    @ParameterizedTest
    @EnumSource(PageLanguage.class)
    void every_page_can_be_written_in_both_languages(PageLanguage language) {
        assertThat(everyPage()).allSatisfy(page -> assertThat(render(page, language))
                .contains("lang=\"" + language.tag() + "\"")
                .endsWith("</html>\n"));
    }

    @ParameterizedTest
    @MethodSource("fieldsOfText")
    void what_was_entered_is_shown_again_and_escaped(FilingForm form, String field) {
        String page = render(PageModels.form(form, PageModels.entered(field, EVIL)));

        assertThat(page).contains(HARMLESS).doesNotContain(EVIL);
    }

    @ParameterizedTest
    @MethodSource("fieldsOfChoice")
    void what_was_chosen_stays_chosen(FilingForm form, String field, String value) {
        String page = render(PageModels.form(form, PageModels.entered(field, value)));

        assertThat(page).containsPattern("value=\"" + value + "\" (selected|checked)>");
    }

    @ParameterizedTest
    @MethodSource("fieldsOfInput")
    void an_error_stands_beside_its_field_and_in_the_list_above(FilingForm form, String field) {
        String page = render(PageModels.form(form, Entries.NONE, new FieldError(field, "必须填写。")));

        assertThat(page)
                .contains("id=\"" + field + "-error\">必须填写。")
                .contains("href=\"#" + field + "\"")
                .containsPattern("id=\"" + field + "\"[^>]*aria-invalid=\"true\"[^>]*" + field + "-error\"");
    }

    @Test
    void the_remedies_are_named_by_their_error_too() {
        String page = render(
                PageModels.form(FilingForm.COMPLAINT, Entries.NONE, new FieldError("request-remedies", "必须填写。")));

        assertThat(page)
                .containsPattern("<fieldset[^>]*aria-describedby=\"request-remedies-error\"")
                .contains("<input type=\"checkbox\" id=\"request-remedies\"");
    }

    @Test
    void an_error_of_no_field_is_told_without_a_link() {
        String page = render(PageModels.form(FilingForm.COMPLAINT, Entries.NONE, new FieldError("", "再按一次。")));

        assertThat(page).contains("<li>再按一次。</li>");
    }

    @Test
    void all_errors_are_told_at_once() {
        String page = render(PageModels.form(
                FilingForm.COMPLAINT,
                Entries.NONE,
                new FieldError("complainant-name", "甲"),
                new FieldError("respondent-name", "乙"),
                new FieldError("incident-facts", "丙")));

        assertThat(page).contains("complainant-name-error", "respondent-name-error", "incident-facts-error");
    }

    @Test
    void a_line_break_at_the_beginning_of_the_facts_survives() {
        String page = render(PageModels.form(FilingForm.COMPLAINT, PageModels.entered("incident-facts", "\n冰箱")));

        assertThat(page).contains(">\n\n冰箱</textarea>");
    }

    @Test
    void the_form_carries_its_repeat_key() {
        assertThat(render(PageModels.form(FilingForm.COMPLAINT, Entries.NONE)))
                .contains("<input type=\"hidden\" name=\"Idempotency-Key\" value=\"3f0c\">");
    }

    @Test
    void the_button_that_files_comes_first_so_that_the_enter_key_files() {
        String page = render(PageModels.form(FilingForm.COMPLAINT, Entries.NONE));

        assertThat(page.indexOf("<button class=\"main\">")).isLessThan(page.indexOf("name=\"only-show\""));
    }

    @Test
    void the_receipt_shows_number_code_office_and_date() {
        assertThat(render(PageModels.receipt(FilingForm.COMPLAINT)))
                .contains("654201-20261122-0001", "K7QM-2XPA", "塔城市市场监督管理局", "2026年12月1日", "第十五条", "tel:090112315");
    }

    @Test
    void a_tracked_case_shows_how_its_date_was_counted_and_escapes_the_reasons() {
        assertThat(render(PageModels.tracked()))
                .contains("古尔邦节", "aria-current=\"step\"", "&lt;b&gt;无小票&lt;/b&gt;")
                .doesNotContain("<b>无小票");
    }

    @Test
    void a_tracked_case_shows_what_is_asked_how_it_ended_and_what_the_review_said() {
        assertThat(render(PageModels.tracked()))
                .contains("请提供&lt;b&gt;小票&lt;/b&gt;", "2026年12月1日", "1280.00元", "500.00元", "780.00元", "12月6日记录")
                .contains("恢复调解。", "&lt;b&gt;恢复&lt;/b&gt;", "〔2026〕第1号", "&lt;b&gt;补充小票&lt;/b&gt;")
                .doesNotContain("<b>");
    }

    @ParameterizedTest
    @EnumSource(WishForm.class)
    void what_is_not_possible_is_not_offered(WishForm form) {
        String address = "action=\"/tracking/" + form.word();
        PageContent page = PageModels.tracked();

        assertThat(render(page.with("filer", PageModels.nothing(form.word())))).contains(address);
        assertThat(render(page.with("filer", PageModels.nothing())))
                .doesNotContain(address)
                .doesNotContain("id=\"wishes\"");
    }

    @Test
    void number_and_code_stand_in_no_address() {
        PageContent page = PageModels.tracked("tracked", PageModels.entered("accessCode", "K7QM-2XPA"));

        assertThat(render(page))
                .contains("name=\"accessCode\" value=\"K7QM-2XPA\"")
                .doesNotContainPattern("(action|href)=\"[^\"]*(654201-2026|K7QM)");
    }

    @Test
    void a_done_wish_is_confirmed() {
        assertThat(render(PageModels.tracked().with("done", "review")))
                .contains("role=\"status\"", "已收到您的复核请求。", "最迟12月28日答复您。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "reason", "comment"})
    void what_was_typed_on_the_tracking_page_stays_and_the_error_is_told(String field) {
        String page =
                render(PageModels.tracked("tracked", PageModels.entered(field, EVIL), new FieldError(field, "太长。")));

        assertThat(page)
                .contains(HARMLESS, "id=\"" + field + "-error\">太长。", "href=\"#" + field + "\"")
                .doesNotContain(EVIL);
    }

    @Test
    void files_that_have_arrived_need_not_be_chosen_again() {
        List<WaitingFile> files = List.of(new WaitingFile("a1", "小票.jpg", 2048), new WaitingFile("b2", EVIL, 1));

        assertThat(List.of(PageModels.form(FilingForm.COMPLAINT, Entries.NONE), PageModels.tracked()))
                .allSatisfy(page -> assertThat(render(page.with("uploads", files)))
                        .contains("name=\"uploaded\" value=\"a1\" checked", "name=\"uploaded\" value=\"b2\" checked")
                        .contains("小票.jpg", "2 KB", HARMLESS)
                        .doesNotContain(EVIL));
    }

    @Test
    void a_withdrawal_is_explained_before_it_is_confirmed() {
        assertThat(render(PageModels.withdrawal(Entries.NONE, new FieldError("why", "太长。"))))
                .contains("第二十三条第一项", "name=\"confirmed\" value=\"yes\"", "why-error");
    }

    @Test
    void the_receipt_carries_the_square_of_its_tracking_page() {
        assertThat(render(PageModels.receipt(FilingForm.COMPLAINT))).contains("<svg", "图中只有编号");
    }

    @Test
    void no_page_has_a_style_of_its_own_nor_any_script_but_the_one_of_all_pages() {
        assertThat(everyPage()).allSatisfy(page -> assertThat(render(page).replace(SCRIPT, ""))
                .doesNotContain("<script", "style=\"", "<style", "onclick"));
    }

    @Test
    void a_page_shows_the_look_that_was_chosen_and_the_way_back() {
        String page = new Templates()
                .render(PageModels.help(), new Reader(PageLanguage.CHINESE, new PageLook(true, false), "/help"));

        assertThat(page)
                .contains(
                        "class=\"large\"", "href=\"/help?look=plain\">标准字号", "href=\"/help?look=large-contrast\">高对比");
    }

    @Test
    void a_form_that_is_being_filled_in_keeps_what_was_entered_when_the_look_changes() {
        assertThat(render(PageModels.form(FilingForm.COMPLAINT, PageModels.entered("incident-facts", "坏了"))))
                .contains("form=\"filing\" name=\"only-show\" value=\"yes\" formaction=\"/?look=large\"");
    }

    @Test
    void a_page_that_no_address_brings_back_has_its_switches_too_and_no_address_tells_which_case_it_is() {
        List<PageContent> pages = List.of(
                PageModels.receipt(FilingForm.COMPLAINT), PageModels.tracked(), PageModels.withdrawal(Entries.NONE));

        assertThat(pages).allSatisfy(page -> assertThat(render(page))
                .contains("look=large\">大字", "look=contrast\">高对比", ">English</button>")
                .doesNotContainPattern("(action|href)=\"/[^\"]*(654201-2026|K7QM)"));
    }

    @Test
    void a_field_keeps_what_was_typed_when_its_reader_goes_back() {
        assertThat(Stream.of(FilingForm.values()).map(form -> PageModels.form(form, Entries.NONE)))
                .allSatisfy(page -> assertThat(render(page)).doesNotContain("autocomplete=\"off\""));
    }

    @Test
    void a_draft_of_the_device_is_put_only_into_a_form_that_nothing_was_entered_into() {
        assertThat(render(PageModels.form(FilingForm.COMPLAINT, Entries.NONE)))
                .contains("data-draft=\"COMPLAINT\" data-fresh");
        assertThat(render(PageModels.form(FilingForm.COMPLAINT, PageModels.entered("incident-facts", "坏了"))))
                .contains("data-draft=\"COMPLAINT\"")
                .doesNotContain("data-fresh");
    }

    @Test
    void a_receipt_can_be_saved_without_asking_us_again_and_ends_the_draft() {
        assertThat(render(PageModels.receipt(FilingForm.VIOLATION_REPORT)))
                .contains("data-sent=\"VIOLATION_REPORT\"", "href=\"data:text/plain;charset=utf-8,%E7%BC%96%E5%8F%B7")
                .contains("download=\"654201-20261122-0001.txt\"");
    }

    static Stream<Object[]> fieldsOfText() {
        return fields().filter(field -> !CHOSEN.contains(field[1]));
    }

    static Stream<Object[]> fieldsOfInput() {
        return fields().filter(field -> !"request-remedies".equals(field[1]));
    }

    private static Stream<Object[]> fields() {
        return Stream.of(FilingForm.values())
                .flatMap(form -> form.fields().stream().map(field -> new Object[] {form, field}));
    }

    static Stream<Object[]> fieldsOfChoice() {
        return Stream.of(
                new Object[] {FilingForm.COMPLAINT, "respondent-countyCode", "654201"},
                new Object[] {FilingForm.COMPLAINT, "subject-category", "farm-inputs"},
                new Object[] {FilingForm.COMPLAINT, "subject-issue", "price"},
                new Object[] {FilingForm.COMPLAINT, "request-remedies", "REFUND"},
                new Object[] {FilingForm.COMPLAINT, "consents-publicity", "yes"},
                new Object[] {FilingForm.COMPLAINT, "consents-entrustedMediation", "yes"},
                new Object[] {FilingForm.VIOLATION_REPORT, "respondent-countyCode", "654201"},
                new Object[] {FilingForm.VIOLATION_REPORT, "subject-category", "farm-inputs"},
                new Object[] {FilingForm.VIOLATION_REPORT, "suspectedAct", "price"});
    }

    private static List<PageContent> everyPage() {
        var wrong = new FieldError("number", "对不上。");
        return Stream.concat(
                        Stream.of(
                                PageModels.form(FilingForm.COMPLAINT, Entries.NONE),
                                PageModels.form(FilingForm.VIOLATION_REPORT, Entries.NONE),
                                PageModels.receipt(FilingForm.COMPLAINT),
                                PageModels.receipt(FilingForm.VIOLATION_REPORT),
                                TrackingPages.form(Entries.NONE),
                                TrackingPages.form(PageModels.entered("number", EVIL), wrong),
                                PageModels.tracked(),
                                PageModels.withdrawal(Entries.NONE),
                                WhichWayPage.content(Entries.NONE),
                                WhichWayPage.content(PageModels.entered("show", "yes")),
                                WhichWayPage.content(
                                        PageModels.entered("about", "wages").with("show", List.of("yes"))),
                                WhichWayPage.content(PageModels.entered("about", "business")
                                        .with("wanted", List.of("answer"))
                                        .with("show", List.of("yes"))),
                                PageModels.help()),
                        ErrorPage.TOLD.stream().map(ErrorPage::content))
                .toList();
    }

    private static String render(PageContent page) {
        return render(page, PageLanguage.CHINESE);
    }

    private static String render(PageContent page, PageLanguage language) {
        return new Templates().render(page, new Reader(language, PageLook.PLAIN, "/"));
    }
}
