package org.suqiu.printouts.frozen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.suqiu.printouts.frozen.Restatement.Change;
import org.suqiu.statistics.Figure;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RestatementWordsTest {

    private static final RestatementWords CHINESE = RestatementWords.in(Locale.SIMPLIFIED_CHINESE);
    private static final RestatementWords ENGLISH = RestatementWords.in(Locale.ENGLISH);
    private static final String NUMBER = "654201-20261003-0001";

    @Test
    void what_was_corrected_has_the_reason_that_was_given() {
        var corrected = new Change(NUMBER, -42_000, "recoveredAmount", "收据更正");

        assertThat(CHINESE.reason(Figure.RECOVERED, corrected)).isEqualTo("收据更正");
    }

    @Test
    void what_was_imported_or_performed_later_was_entered_late() {
        var imported = new Change(NUMBER, 1, null, null);

        assertThat(CHINESE.reason(Figure.RECEIVED, imported)).isEqualTo("事后录入");
        assertThat(ENGLISH.reason(Figure.RECEIVED, imported)).isEqualTo("entered late");
    }

    @Test
    void of_an_unnamed_case_a_sum_may_have_been_corrected_and_a_count_was_entered_late() {
        var unnamed = new Change(null, 1, null, null);

        assertThat(CHINESE.reason(Figure.PENALTY, unnamed)).isEqualTo("事后录入或者更正");
        assertThat(CHINESE.reason(Figure.VERIFIED, unnamed)).isEqualTo("事后录入");
    }
}
