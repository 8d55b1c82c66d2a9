package org.suqiu.papers.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.suqiu.casefile.Channel;
import org.suqiu.casefile.EventType;
import org.suqiu.casefile.IdType;
import org.suqiu.casefile.Outcome;
import org.suqiu.casefile.Remedy;
import org.suqiu.casefile.Stage;
import org.suqiu.casefile.Step;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WordingTest {

    @Test
    void every_code_that_the_papers_show_has_a_word() {
        has("event", EventType.values());
        has("step", Step.values());
        has("stage", Stage.values());
        has("outcome", Outcome.values());
        has("channel", Channel.values());
        has("remedy", Remedy.values());
        has("id-type", IdType.values());
    }

    @Test
    void numbers_are_written_as_the_law_writes_them() {
        assertThat(Stream.of(1, 7, 10, 15, 20, 45, 60).map(Wording::numeral).toList())
                .isEqualTo(List.of("一", "七", "十", "十五", "二十", "四十五", "六十"));
    }

    private static void has(String list, Enum<?>... codes) {
        assertThat(codes).allMatch(code -> Wording.knows(list, code));
    }
}
