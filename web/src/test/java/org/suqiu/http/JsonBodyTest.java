package org.suqiu.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.suqiu.rules.InvalidInput;
import org.suqiu.rules.Problem;
import org.suqiu.rules.Problems;

@DisplayNameGeneration(ReplaceUnderscores.class)
class JsonBodyTest {

    enum Channel {
        WEB,
        PHONE
    }

    record Person(String name, List<Channel> channels) {}

    record Copied(List<Channel> channels) {
        Copied {
            channels = List.copyOf(channels);
        }
    }

    record Filing(
            Person complainant, String facts, LocalDate on, Instant at, BigDecimal amount, int copies, boolean open) {}

    @Test
    void what_the_contract_writes_is_read() {
        Filing filing = read(
                """
                {"complainant":{"name":"𠮷田","channels":["WEB"]},"facts":"x","on":"2026-05-18",
                 "at":"2026-05-18T08:00:00+08:00","amount":"1280.00","copies":2,"open":true}""");

        assertThat(filing)
                .isEqualTo(new Filing(
                        new Person("𠮷田", List.of(Channel.WEB)),
                        "x",
                        LocalDate.of(2026, 5, 18),
                        Instant.parse("2026-05-18T00:00:00Z"),
                        new BigDecimal("1280.00"),
                        2,
                        true));
    }

    @Test
    void an_amount_may_be_a_number() {
        assertThat(read("{\"amount\":1280.50}").amount()).isEqualByComparingTo("1280.5");
    }

    @Test
    void all_unknown_fields_are_named_at_once() {
        List<Problem> problems = malformed("{\"a\":1,\"complainant\":{\"b/c\":{}},\"facts\":\"x\"}");

        assertThat(problems)
                .extracting(Problem::pointer, Problem::code)
                .containsExactly(tuple("/a", "unknown-field"), tuple("/complainant/b~1c", "unknown-field"));
    }

    @Test
    void all_wrong_values_are_named_at_once_whatever_is_wrong_with_them() {
        List<Problem> problems = malformed(
                """
                {"complainant":{"name":["a"],"channels":["WEB","FAX"]},"on":"2026-02-30","at":"2026-05-18",
                 "amount":"many","open":true}""");

        assertThat(problems)
                .extracting(Problem::pointer, Problem::code)
                .containsExactlyInAnyOrder(
                        tuple("/complainant/name", "wrong-type"),
                        tuple("/complainant/channels/1", "unknown-value"),
                        tuple("/on", "date"),
                        tuple("/at", "moment"),
                        tuple("/amount", "decimal"));
    }

    @Test
    void an_unknown_word_and_a_day_that_does_not_exist_are_wrong_content_of_a_readable_body() {
        List<Problem> problems =
                unreadIn("{\"complainant\":{\"channels\":[\"FAX\",\"WEB\",\"PIGEON\"]},\"on\":\"2026-02-30\"}");

        assertThat(problems)
                .extracting(Problem::pointer, Problem::code, Problem::arguments)
                .containsExactly(
                        tuple("/complainant/channels/0", "unknown-value", List.of("WEB, PHONE")),
                        tuple("/complainant/channels/2", "unknown-value", List.of("WEB, PHONE")),
                        tuple("/on", "date", List.of()));
    }

    @Test
    void what_cannot_be_read_is_told_together_with_what_else_is_wrong() {
        Reading<Object> reading = reading("{\"complainant\":{\"channels\":[\"FAX\",\"WEB\"]},\"on\":\"2026-02-30\"}");

        InvalidInput refused = catchThrowableOfType(
                InvalidInput.class,
                () -> reading.checked(content -> {
                    Filing filing = (Filing) content;
                    assertThat(filing.complainant().channels()).containsExactly(Channel.WEB);
                    new Problems()
                            .require(filing.on() != null, "/on")
                            .require(false, "/complainant/channels")
                            .when(true, "/complainant", "only-with-complaints")
                            .require(filing.facts(), "/facts")
                            .throwIfAny();
                    return filing;
                }));

        assertThat(refused.problems())
                .extracting(Problem::pointer, Problem::code)
                .containsExactly(
                        tuple("/complainant/channels/0", "unknown-value"),
                        tuple("/on", "date"),
                        tuple("/complainant", "only-with-complaints"),
                        tuple("/facts", "required"));
    }

    @Test
    void a_record_that_bears_no_hole_is_read_without_it() {
        byte[] json = "{\"channels\":[\"FAX\",\"WEB\"]}".getBytes(UTF_8);
        var reading = JsonBody.read(json, Json.mapper().constructType(Copied.class));

        InvalidInput refused = catchThrowableOfType(
                InvalidInput.class,
                () -> reading.checked(copied -> {
                    assertThat(copied).isEqualTo(new Copied(List.of(Channel.WEB)));
                    return copied;
                }));

        assertThat(refused.problems()).extracting(Problem::pointer).containsExactly("/channels/0");
    }

    @Test
    void a_body_read_in_part_never_comes_through() {
        Reading<Object> reading = reading("{\"on\":\"2026-02-30\"}");

        assertThat(reading.isWhole()).isFalse();
        assertThatThrownBy(() -> reading.checked(content -> content)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void a_number_is_no_text_and_a_text_no_number() {
        assertThat(malformed("{\"facts\":7}")).extracting(Problem::pointer).containsExactly("/facts");
        assertThat(malformed("{\"copies\":\"7\"}")).extracting(Problem::pointer).containsExactly("/copies");
        assertThat(malformed("{\"copies\":7.5}")).extracting(Problem::pointer).containsExactly("/copies");
        assertThat(malformed("{\"open\":\"true\"}"))
                .extracting(Problem::pointer)
                .containsExactly("/open");
        assertThat(malformed("[]")).extracting(Problem::code).containsExactly("wrong-type");
    }

    @Test
    void a_date_of_another_shape_is_refused() {
        assertThat(unreadIn("{\"on\":\"2026-05-18T00:00:00Z\"}"))
                .extracting(Problem::code)
                .containsExactly("date");
        assertThat(malformed("{\"on\":[2026,5,18]}")).extracting(Problem::code).containsExactly("wrong-type");
        assertThat(unreadIn("{\"on\":\"\"}")).extracting(Problem::code).containsExactly("date");
        assertThat(unreadIn("{\"at\":\"+999999999-01-01T00:00:00Z\"}"))
                .extracting(Problem::code)
                .containsExactly("moment");
    }

    @Test
    void a_number_of_a_billion_digits_is_refused_cheaply() {
        assertThat(unreadIn("{\"amount\":1e999999999}"))
                .extracting(Problem::code)
                .containsExactly("decimal");
        assertThat(unreadIn("{\"amount\":\"1e999999999\"}"))
                .extracting(Problem::code)
                .containsExactly("decimal");
    }

    @Test
    void a_list_holds_no_nothing() {
        assertThat(malformed("{\"complainant\":{\"channels\":[\"WEB\",null]}}"))
                .extracting(Problem::pointer, Problem::code)
                .containsExactly(tuple("/complainant/channels/1", "wrong-type"));
    }

    @Test
    void a_field_twice_is_refused() {
        assertThat(malformed("{\"facts\":\"x\",\"facts\":\"y\"}"))
                .extracting(Problem::pointer, Problem::code)
                .containsExactly(tuple("/facts", "duplicate-field"));
    }

    @Test
    void what_is_no_json_is_refused_by_its_place() {
        assertThat(malformed("{\n\"facts\":")).extracting(Problem::code).containsExactly("json");
        assertThat(malformed("{} {}")).extracting(Problem::code).containsExactly("json");
        assertThat(malformed("[".repeat(5000))).extracting(Problem::code).containsExactly("json");
    }

    @Test
    void nothing_is_no_body() {
        assertThat(malformed("")).extracting(Problem::code).containsExactly("body-required");
        assertThat(malformed("null")).extracting(Problem::code).containsExactly("body-required");
    }

    @Test
    void bytes_that_are_no_UTF_8_are_refused() {
        byte[] overlong = {'"', (byte) 0xC0, (byte) 0x80, '"'};

        MalformedBody refused = catchThrowableOfType(MalformedBody.class, () -> read(overlong));

        assertThat(refused.problems()).extracting(Problem::code).containsExactly("utf-8");
    }

    @Test
    void what_is_only_looked_for_may_hold_what_nobody_can_read() {
        Question asked = (Question) JsonBody.read(
                        "{\"q\":\"a\\u0000b\\ud800\\uffff\"}".getBytes(UTF_8),
                        Json.mapper().constructType(Question.class))
                .checked(Function.identity());

        assertThat(asked.q()).isEqualTo("a\ufffdb\ufffd\ufffd");
    }

    @Test
    void a_NUL_and_half_a_character_are_refused_wherever_they_stand() {
        InvalidInput refused = catchThrowableOfType(
                InvalidInput.class,
                () -> read("{\"facts\":\"a\\u0000\",\"complainant\":{\"name\":\"\\ud800\"},\"x\\u0000\":1}"));

        assertThat(refused.problems())
                .extracting(Problem::pointer, Problem::code)
                .containsExactly(
                        tuple("/facts", "unreadable-character"),
                        tuple("/complainant/name", "unreadable-character"),
                        tuple("", "unreadable-character"));
    }

    @Test
    void moments_are_written_with_the_local_offset_and_amounts_as_text() throws Exception {
        String written = Json.mapper()
                .writeValueAsString(new Filing(
                        null,
                        null,
                        LocalDate.of(2026, 5, 18),
                        Instant.parse("2026-05-17T16:00:00.123456Z"),
                        new BigDecimal("1E+3"),
                        1,
                        false));

        assertThat(written)
                .isEqualTo("{\"complainant\":null,\"facts\":null,\"on\":\"2026-05-18\","
                        + "\"at\":\"2026-05-18T00:00:00.123+08:00\",\"amount\":\"1000\",\"copies\":1,\"open\":false}");
    }

    private static List<Problem> malformed(String json) {
        MalformedBody refused = catchThrowableOfType(MalformedBody.class, () -> read(json));
        assertThat(refused).as(json).isNotNull();
        return refused.problems();
    }

    private static List<Problem> unreadIn(String json) {
        InvalidInput refused = catchThrowableOfType(InvalidInput.class, () -> read(json));
        assertThat(refused).as(json).isNotNull();
        return refused.problems();
    }

    private static Reading<Object> reading(String json) {
        return JsonBody.read(json.getBytes(UTF_8), Json.mapper().constructType(Filing.class));
    }

    private static Filing read(String json) {
        return read(json.getBytes(UTF_8));
    }

    private static Filing read(byte[] json) {
        return (Filing)
                JsonBody.read(json, Json.mapper().constructType(Filing.class)).checked(Function.identity());
    }

    /** What somebody looks for. */
    record Question(@LookedFor String q) {}
}
