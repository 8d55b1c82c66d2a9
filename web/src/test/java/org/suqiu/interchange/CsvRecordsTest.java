package org.suqiu.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CsvRecordsTest {

    @Test
    void commas_line_breaks_and_doubled_quotes_belong_to_a_quoted_field() throws IOException {
        assertThat(fields("a,\"b,\r\n\"\"c\"\"\nd\",e\n")).containsExactly(List.of("a", "b,\r\n\"c\"\nd", "e"));
    }

    @Test
    void every_kind_of_line_end_ends_a_record_and_the_last_may_have_none() throws IOException {
        assertThat(fields("a,b\nc,d\r\ne,f\rg,h"))
                .containsExactly(List.of("a", "b"), List.of("c", "d"), List.of("e", "f"), List.of("g", "h"));
    }

    @Test
    void empty_lines_are_no_records_but_empty_fields_are_fields() throws IOException {
        assertThat(fields("\n\na,,\r\n\r\n,,\n\"\",b,\n"))
                .containsExactly(List.of("a", "", ""), List.of("", "", ""), List.of("", "b", ""));
    }

    @Test
    void a_quote_within_an_unquoted_field_stands_for_itself() throws IOException {
        assertThat(fields("5\" pipe,b\n")).containsExactly(List.of("5\" pipe", "b"));
    }

    @Test
    void after_a_faulty_record_the_next_line_is_read() throws IOException {
        List<CsvRecord> records = records("a,\"b\"x,c\nd,e\n");

        assertThat(records).extracting(CsvRecord::fault).containsExactly("csv-after-quote", null);
        assertThat(records.get(1).fields()).containsExactly("d", "e");
    }

    @Test
    void a_quote_that_is_never_closed_is_a_fault_and_not_the_end_of_memory() throws IOException {
        assertThat(records("a,\"b\nc,d\n")).extracting(CsvRecord::fault).containsExactly("csv-unclosed-quote");
        assertThat(records("a,\"" + "x".repeat(CsvRecords.LONGEST_FIELD + 1) + "\nb,c"))
                .extracting(CsvRecord::fault)
                .containsExactly("csv-field-too-long", null);
    }

    private static List<List<String>> fields(String file) throws IOException {
        return records(file).stream().map(CsvRecord::fields).toList();
    }

    private static List<CsvRecord> records(String file) throws IOException {
        var reader = new CsvRecords(new StringReader(file));
        List<CsvRecord> records = new ArrayList<>();
        for (var next = reader.next(); next.isPresent(); next = reader.next()) {
            records.add(next.get());
        }
        return records;
    }
}
