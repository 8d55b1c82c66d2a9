package org.suqiu.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SignpostTest {

    @ParameterizedTest
    @CsvSource({"living, COMPLAINT", "farming, COMPLAINT", "trade, COURT"})
    void redress_is_for_what_was_bought_for_living_by_article_16_and_for_farm_inputs(String purpose, Way way) {
        assertThat(Signpost.way(answers("business", "redress", purpose))).contains(way);
    }

    @ParameterizedTest
    @CsvSource({"punishment, REPORT", "answer, CALL"})
    void who_wants_no_redress_is_not_asked_what_the_goods_were_for(String wanted, Way way) {
        assertThat(Signpost.way(answers("business", wanted, ""))).contains(way);
    }

    @ParameterizedTest
    @CsvSource({"wages, LABOUR", "tax, TAX", "private, COURT", "crime, POLICE"})
    void what_is_not_ours_leads_elsewhere_with_a_number_whatever_is_wanted(String about, Way way) {
        assertThat(Signpost.way(answers(about, "redress", "living"))).contains(way);
        assertThat(way.isElsewhere()).isTrue();
    }

    @Test
    void without_an_answer_there_is_no_way() {
        assertThat(Signpost.way(answers("", "", ""))).isEmpty();
        assertThat(Signpost.way(answers("business", "", ""))).isEmpty();
        assertThat(Signpost.way(answers("business", "redress", ""))).isEmpty();
        assertThat(Signpost.way(answers("<script>", "redress", "living"))).isEmpty();
    }

    @Test
    void every_answer_leads_somewhere_and_everywhere_is_led_to() {
        Set<Way> reached = Signpost.ABOUTS.stream()
                .flatMap(about -> Signpost.WANTEDS.stream().flatMap(wanted -> Signpost.PURPOSES.stream()
                        .map(purpose ->
                                Signpost.way(answers(about, wanted, purpose)).orElseThrow())))
                .collect(Collectors.toSet());

        assertThat(reached).containsExactlyInAnyOrder(Way.values());
    }

    private static Entries answers(String about, String wanted, String purpose) {
        return new Entries(Stream.of(
                        Map.entry(Signpost.ABOUT, about),
                        Map.entry(Signpost.WANTED, wanted),
                        Map.entry(Signpost.PURPOSE, purpose))
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> List.of(entry.getValue()))));
    }
}
