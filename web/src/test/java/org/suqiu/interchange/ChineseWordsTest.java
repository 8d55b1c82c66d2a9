package org.suqiu.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suqiu.interchange.FileFixture.complaint;
import static org.suqiu.interchange.FileFixture.read;
import static org.suqiu.interchange.FileFixture.received;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.suqiu.casefile.Channel;
import org.suqiu.casefile.Kind;
import org.suqiu.mediation.Result;

/** "Codes or Chinese names" (contract): each code has its words. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ChineseWordsTest {

    @ParameterizedTest
    @MethodSource("choices")
    void every_code_is_known_by_itself_and_by_each_of_its_words_and_no_word_means_two(Choice<?> choice) {
        for (Object code : choice.codes()) {
            assertThat(ChineseWords.of(code)).isNotEmpty();
            assertThat(choice.named(code.toString()))
                    .hasValueSatisfying(named -> assertThat(named).isEqualTo(code));
            for (String word : ChineseWords.of(code)) {
                assertThat(choice.named(word))
                        .hasValueSatisfying(named -> assertThat(named).isEqualTo(code));
            }
        }
    }

    private static Stream<Choice<?>> choices() {
        return Stream.of(
                Choice.of(Kind.class),
                Choice.of(Channel.class),
                Choice.of(AcceptanceWord.class),
                Choice.of(Result.class),
                Choice.of(VerificationWord.class),
                Choice.YES_OR_NO);
    }

    @ParameterizedTest
    @CsvSource({
        "org.suqiu.statistics.rows, KIND., CHANNEL., OUTCOME.",
        "org.suqiu.papers.form.wording, kind., channel., mediation.result.",
        "org.suqiu.papers.form.wording, kind., channel., outcome."
    })
    void the_words_of_figures_and_papers_are_among_them(String name, String kind, String channel, String result) {
        var printed = ResourceBundle.getBundle(name, Locale.SIMPLIFIED_CHINESE);

        for (Kind code : Kind.values()) {
            assertThat(ChineseWords.of(code)).contains(printed.getString(kind + code));
        }
        for (Channel code : Channel.values()) {
            assertThat(ChineseWords.of(code)).contains(printed.getString(channel + code));
        }
        for (Result code : Result.values()) {
            assertThat(ChineseWords.of(code)).contains(printed.getString(result + code));
        }
    }

    @Test
    void a_row_in_Chinese_is_the_row_in_codes() {
        var row = complaint(
                Column.KIND, "投诉",
                Column.CHANNEL, "电话",
                Column.ACCEPTANCE, "受理",
                Column.MEDIATION, "达成调解协议",
                Column.VERIFICATION, "立案",
                Column.VERIFICATION_AT, "2026-06-10",
                Column.CONVERTED, "是");

        assertThat(FileFixture.errorsIn(row)).isEmpty();
        assertThat(read(row).submission().kind()).isEqualTo(Kind.COMPLAINT);
        assertThat(read(row).submission().channel()).isEqualTo(Channel.PHONE);
        assertThat(read(row).course().isAccepted()).isTrue();
        assertThat(read(row).course().mediation()).isEqualTo(Result.AGREED);
        assertThat(read(row).course().isFiled()).isTrue();
        assertThat(read(row).course().converted()).isTrue();
    }

    @Test
    void what_is_none_of_them_is_answered_with_both() {
        var findings = FileFixture.check(FileFixture.file(received("FAX")));

        assertThat(findings.report().errors()).singleElement().satisfies(finding -> assertThat(finding.arguments())
                .isEqualTo(List.of("COMPLAINT 投诉, VIOLATION_REPORT 举报, ENQUIRY 咨询")));
    }
}
