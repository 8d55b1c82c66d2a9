package org.suqiu.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suqiu.interchange.FileFixture.check;
import static org.suqiu.interchange.FileFixture.complaint;
import static org.suqiu.interchange.FileFixture.errorsIn;
import static org.suqiu.interchange.FileFixture.file;
import static org.suqiu.interchange.FileFixture.received;
import static org.suqiu.interchange.FileFixture.told;

import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.suqiu.interchange.rest.ImportResource;

/** What rows are wrong about together, and what is wrong with a file. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FileCheckTest {

    @Test
    void a_number_may_stand_once_even_where_the_row_has_other_faults() {
        assertThat(errorsIn(complaint(), complaint(Column.FACTS, ""), complaint(Column.EXTERNAL_ID, "A-2")))
                .containsExactly("2 facts required", "2 external_id repeated-number");
    }

    @Test
    void a_number_of_an_earlier_import_does_not_come_in_again() {
        var checked = check(file(complaint(), complaint(Column.EXTERNAL_ID, "A-2")), numbers -> Set.of("A-2"));

        assertThat(told(checked.report().errors())).containsExactly("2 external_id known-number");
        assertThat(checked.isAccepted()).isFalse();
    }

    @Test
    void rows_are_counted_as_records_whatever_line_breaks_they_hold() {
        assertThat(errorsIn(
                        complaint(Column.FACTS, "一\n二\n三"),
                        complaint(Column.EXTERNAL_ID, "A-2", Column.CHANNEL, "FAX")))
                .containsExactly("2 channel one-of");
    }

    @Test
    void syntax_and_content_are_told_in_one_pass() {
        String text = file(complaint(Column.CHANNEL, "FAX")) + "\r\nA-2,\"x\"y\r\nA-3,COMPLAINT\r\n";

        assertThat(told(check(text).report().errors()))
                .containsExactly("1 channel one-of", "2 csv-after-quote", "3 field-count");
        assertThat(check(text).rows()).isEqualTo(3);
    }

    @Test
    void the_header_has_every_required_column_no_unknown_one_and_none_twice() {
        assertThat(told(check("external_id,kind,channel,received_at,county_code,Facts\n")
                        .report()
                        .errors()))
                .containsExactly("0 Facts unknown-column", "0 facts missing-column");
        assertThat(told(check("facts,facts,external_id,kind,channel,received_at,county_code\n")
                        .report()
                        .errors()))
                .containsExactly("0 facts repeated-column");
        assertThat(told(check("").report().errors())).containsExactly("0 empty-file");
    }

    @Test
    void the_description_of_the_interface_names_every_column() throws NoSuchMethodException {
        String description = ImportResource.class
                .getMethod("start", MediaType.class, String.class, InputStream.class)
                .getAnnotation(Operation.class)
                .description();

        assertThat(Column.values()).extracting(Column::header).allMatch(description::contains);
    }

    @Test
    void columns_come_in_any_order_and_only_the_required_ones_must() {
        var checked = check(
                "facts,county_code,received_at,channel,kind,external_id\n漏水,塔城市,2026-11-19,PHONE,COMPLAINT,B-1\n");

        assertThat(checked.report().errors()).isEmpty();
        assertThat(checked.received()).containsOnlyKeys("654201");
    }

    @Test
    void at_most_a_thousand_open_cases_come_in_at_once() {
        assertThat(errorsIn(open(1_000))).isEmpty();
        assertThat(errorsIn(open(1_001))).containsExactly("1001 closed_at too-many-open");
    }

    @SuppressWarnings("unchecked")
    private static Map<Column, String>[] open(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> received("ENQUIRY", Column.EXTERNAL_ID, "C-" + number))
                .toArray(Map[]::new);
    }

    @Test
    void of_many_faulty_rows_the_first_thousand_are_told_each_at_least_once() {
        var findings = new Findings();
        IntStream.rangeClosed(1, 1_500).forEach(row -> {
            findings.error(row, "facts", "required");
            findings.error(row, "kind", "required");
        });

        assertThat(findings.report().errors())
                .hasSize(1_000)
                .extracting(Finding::row)
                .doesNotHaveDuplicates();
    }

    @Test
    void a_warning_that_every_row_gives_leaves_room_for_the_rare_ones() {
        var findings = new Findings();
        IntStream.rangeClosed(1, 100_000).forEach(row -> findings.warning(row, "complainant_phone", "masked"));
        findings.warning(99_999, "mediation_at", "date-taken", "closed_at");

        assertThat(told(findings.report().warnings()))
                .hasSize(1_000)
                .startsWith("1 complainant_phone masked")
                .endsWith("99999 mediation_at date-taken");
    }

    @Test
    void further_errors_of_a_row_are_told_where_there_is_room() {
        var findings = new Findings();
        IntStream.rangeClosed(1, 700).forEach(row -> {
            findings.error(row, "facts", "required");
            findings.error(row, "kind", "required");
        });

        assertThat(findings.report().errors())
                .hasSize(1_000)
                .extracting(Finding::row)
                .contains(1, 700);
    }
}
