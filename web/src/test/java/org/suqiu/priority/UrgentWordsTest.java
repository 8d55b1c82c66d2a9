package org.suqiu.priority;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.suqiu.casefile.Urgency;

@DisplayNameGeneration(ReplaceUnderscores.class)
class UrgentWordsTest {

    private static final List<UrgentWord> WORDS = List.of(
            new UrgentWord("中毒", Urgency.SAFETY),
            new UrgentWord("食物中毒", Urgency.SAFETY),
            new UrgentWord("幼儿园", Urgency.CHILDREN));

    @Test
    void each_reason_is_named_once_however_many_words_say_it() {
        assertThat(UrgentWords.reasonsIn(WORDS, "幼儿园午餐后十余人食物中毒"))
                .containsExactlyInAnyOrder(Urgency.SAFETY, Urgency.CHILDREN);
    }

    @Test
    void an_ordinary_matter_has_none() {
        assertThat(UrgentWords.reasonsIn(WORDS, "滴灌带铺设三天后多处破裂")).isEmpty();
        assertThat(UrgentWords.reasonsIn(WORDS, null)).isEmpty();
    }
}
