package org.suqiu.interchange.national.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.suqiu.interchange.national.NationalColumn;
import org.suqiu.interchange.national.NationalField;
import org.suqiu.interchange.national.rest.WantedColumns.Item;
import org.suqiu.rules.InvalidInput;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WantedColumnsTest {

    @Test
    void columns_come_in_the_order_in_which_they_are_wanted() {
        assertThat(new WantedColumns(List.of(new Item(" 编号 ", "NUMBER"), new Item("种类", "KIND"))).checked())
                .containsExactly(
                        new NationalColumn("编号", NationalField.NUMBER), new NationalColumn("种类", NationalField.KIND));
    }

    @Test
    void all_that_is_wrong_is_told_at_once() {
        var wanted = new WantedColumns(List.of(
                new Item("种类", "KIND"), new Item("种类", "NOTHING"), new Item(null, null), new Item("a\nb", "KIND")));

        assertThat(wrong(wanted))
                .containsExactly(
                        "/columns/1/title stands-twice",
                        "/columns/1/field unknown-code",
                        "/columns/2/title required",
                        "/columns/2/field required",
                        "/columns/3/title control-character",
                        "/columns number-of-the-case");
    }

    @Test
    void a_table_without_columns_is_none() {
        assertThat(wrong(new WantedColumns(null))).containsExactly("/columns number-of-the-case");
    }

    private static List<String> wrong(WantedColumns wanted) {
        return catchThrowableOfType(InvalidInput.class, wanted::checked).problems().stream()
                .map(problem -> problem.pointer() + " " + problem.code())
                .toList();
    }
}
