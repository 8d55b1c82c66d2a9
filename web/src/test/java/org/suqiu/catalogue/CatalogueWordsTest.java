package org.suqiu.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CatalogueWordsTest {

    private final Category goods = category("goods", "商品", null, true);
    private final Category food = category("food", "一般食品", "goods", true);
    private final Category tapes = category("tapes", "录像带", "goods", false);
    private final CatalogueWords words = new CatalogueWords(
            List.of(goods, food, tapes),
            List.of(entry(Vocabulary.ISSUE, "other", "其他"), entry(Vocabulary.SOURCE, "12345", "12345热线")));

    @Test
    void a_category_is_known_by_code_and_by_Chinese_name() {
        assertThat(words.category("food")).contains(food);
        assertThat(words.category("一般食品")).contains(food);
        assertThat(words.category("Food")).isEmpty();
    }

    @Test
    void a_case_carries_a_leaf() {
        assertThat(words.isLeaf(food)).isTrue();
        assertThat(words.isLeaf(goods)).isFalse();
    }

    @Test
    void only_active_categories_are_offered() {
        assertThat(words.children(null)).containsExactly(goods);
        assertThat(words.children("goods")).containsExactly(food);
        assertThat(words.category("tapes")).contains(tapes);
    }

    @Test
    void an_entry_belongs_to_one_vocabulary() {
        assertThat(words.entry(Vocabulary.ISSUE, "其他")).isPresent();
        assertThat(words.entry(Vocabulary.SOURCE, "其他")).isEmpty();
        assertThat(words.active(Vocabulary.SOURCE))
                .extracting(CatalogueEntry::code)
                .containsExactly("12345");
    }

    private static Category category(String code, String name, String parent, boolean active) {
        return new Category(code, 1, new CategoryDetails(name, code, null, parent, active));
    }

    private static CatalogueEntry entry(Vocabulary vocabulary, String code, String name) {
        CatalogueEntry entry = new CatalogueEntry();
        entry.vocabulary = vocabulary;
        entry.code = code;
        entry.name = name;
        entry.active = true;
        return entry;
    }
}
