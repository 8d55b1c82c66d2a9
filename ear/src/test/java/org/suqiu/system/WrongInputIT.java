package org.suqiu.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WrongInputIT {

    private static final String TACHENG_CITY = "654201";
    private static final Complaint COMPLAINT = Complaint.aboutARefrigerator(TACHENG_CITY);

    private final Server server = SharedServer.get();
    private final Hotline hotline = Hotline.of(server);

    @Test
    void unknown_fields_are_named() {
        Answer answer = hotline.answerTo(COMPLAINT.with("colour", "red").withRespondent("mood", "bad"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.pointers()).contains("/colour", "/respondent/mood");
    }

    @Test
    void all_wrong_fields_are_named_at_once() {
        Answer answer = hotline.answerTo(COMPLAINT
                .withComplainant("phone", "12")
                .withComplainant("name", "")
                .withoutRemedies());

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.pointers()).contains("/complainant/phone", "/complainant/name", "/request/remedies");
    }

    @Test
    void unknown_words_hide_nothing_else() {
        Complaint complaint = COMPLAINT.withComplainant("phone", "12").withComplainant("idType", "LIBRARY_CARD");
        Answer answer = hotline.answerTo(complaint.json().toString().replace("REFUND", "LOVE"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.pointers())
                .containsExactlyInAnyOrder("/complainant/idType", "/request/remedies/0", "/complainant/phone");
    }

    @Test
    void check_digits_are_checked() {
        Answer answer = hotline.answerTo(COMPLAINT
                .withRespondent("creditCode", "91654201MA00000000")
                .withComplainant("idType", "RESIDENT_ID")
                .withComplainant("idNumber", "11010519491231002A"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.pointers()).contains("/respondent/creditCode", "/complainant/idNumber");
    }

    @Test
    void a_megabyte_of_facts_is_too_much() {
        Answer answer = hotline.answerTo(COMPLAINT.withFacts("冰".repeat(350_000)));

        isAClearRefusal(answer);
        assertThat(answer.status()).isIn(413, 422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "\\ud800", "\\udc00\\ud800"})
    void characters_that_are_none_are_refused(String escaped) {
        String body = COMPLAINT.withFacts("MARK").json().toString().replace("MARK", "冰箱" + escaped);

        Answer answer = hotline.answerTo(body);

        isAClearRefusal(answer);
        assertThat(answer.status()).isIn(400, 422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[]", "null", "\"text\"", "{\"channel\":\"SMOKE\"}", "{\"channel\":[]}"})
    void what_is_no_complaint_is_refused(String body) {
        Answer answer = hotline.answerTo(body);

        isAClearRefusal(answer);
        assertThat(answer.status()).isIn(400, 422);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/cases/%00",
                "/api/cases/65420120260101%000001",
                "/api/cases/%C0%AE",
                "/api/worklist?queue=OFFICE&limit=1000000",
                "/api/worklist?queue=OFFICE&limit=-1",
                "/api/worklist?queue=NOBODY",
                "/api/worklist?queue=OFFICE&cursor=none",
                "/api/cases/nothing",
                "/api/nothing",
                "/api/statistics/counties?from=2023-12-31&to=2023-01-01",
                "/api/statistics/counties?from=yesterday&to=today"
            })
    void addresses_without_sense_get_a_clear_answer(String path) {
        isAClearRefusal(new Api(server).signedInAs("handler-" + TACHENG_CITY).get(path));
    }

    @Test
    void the_same_key_and_body_give_the_same_answer_and_one_case() {
        String key = UUID.randomUUID().toString();

        JsonNode first = hotline.answerTo(COMPLAINT, key).expect(201);
        JsonNode second = hotline.answerTo(COMPLAINT, key).expect(201);

        assertThat(second).isEqualTo(first);
        assertThat(Desk.of(server, "handler-" + TACHENG_CITY)
                        .tasksOf(first.path("number").asText(), "OFFICE"))
                .hasSize(1);
    }

    @Test
    void the_same_key_for_another_complaint_is_refused() {
        String key = UUID.randomUUID().toString();
        hotline.answerTo(COMPLAINT, key).expect(201);

        Answer answer = hotline.answerTo(COMPLAINT.withFacts("另一件事：洗衣机漏水。"), key);

        isAClearRefusal(answer);
        assertThat(answer.status()).isEqualTo(422);
    }

    @Test
    void of_two_who_decide_at_once_one_wins_and_the_other_learns_it() {
        Receipt receipt = hotline.files(COMPLAINT);

        List<Integer> answers = Stream.of("handler-", "head-")
                .map(role -> Desk.of(server, role + TACHENG_CITY))
                .toList()
                .stream()
                .map(desk -> CompletableFuture.supplyAsync(() -> desk.accepts(receipt.number())))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .map(Answer::status)
                .sorted()
                .toList();

        assertThat(answers.get(0)).isEqualTo(200);
        assertThat(answers.get(1)).isIn(409, 412);
    }

    @Test
    void a_wrong_access_code_finds_nothing() {
        Receipt receipt = hotline.files(COMPLAINT);

        Answer answer = new Api(server).with("X-Access-Code", "wrong").get("/api/tracking/" + receipt.number());

        isAClearRefusal(answer);
        assertThat(answer.status()).isEqualTo(404);
    }

    @Test
    void who_is_not_signed_in_sees_no_worklist() {
        assertThat(new Api(server).get("/api/worklist?queue=ALL").status()).isEqualTo(401);
    }

    @Test
    void a_case_of_another_office_is_unknown() {
        Receipt receipt = hotline.files(COMPLAINT);

        Answer answer = Desk.of(server, "handler-654221").accepts(receipt.number());

        assertThat(answer.status()).isEqualTo(404);
    }

    private static void isAClearRefusal(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isBetween(400, 499);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.json().path("title").asText()).isNotBlank();
        assertThat(answer.text()).doesNotContain("Exception", "\tat ", "org.suqiu");
    }
}
