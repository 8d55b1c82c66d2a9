package org.suqiu.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.suqiu.identity.Office;
import org.suqiu.identity.Offices;
import org.suqiu.rules.Problem;
import org.suqiu.rules.Problems;

@DisplayNameGeneration(ReplaceUnderscores.class)
class KnownCodesTest {

    private final KnownCodes codes = new KnownCodes();
    private final Problems problems = new Problems();

    @BeforeEach
    void a_catalogue_and_a_county() {
        codes.offices = new OneCounty();
        codes.catalogue = new Catalogue();
        codes.catalogue.rows = new FewRows();
    }

    @Test
    void what_is_known_is_taken_though_it_be_out_of_use() {
        assertThat(codes.county("654201", "/county", problems)).isEqualTo("654201");
        assertThat(codes.category("tapes", "/category", problems)).isEqualTo("tapes");
        assertThat(codes.word(Vocabulary.SOURCE, "12345", "/source", problems)).isEqualTo("12345");
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void nothing_is_no_code() {
        assertThat(codes.county(null, "/county", problems)).isNull();
        assertThat(codes.category(" ", "/category", problems)).isNull();
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void every_unknown_code_is_named_and_a_name_is_no_code() {
        codes.county("zz", "/county", problems);
        codes.office("zz", "/office", problems);
        codes.category("录像带", "/category", problems);
        codes.word(Vocabulary.ISSUE, "12345", "/issue", problems);

        assertThat(problems.all())
                .extracting(Problem::pointer, Problem::code)
                .containsExactly(
                        tuple("/county", "unknown-code"),
                        tuple("/office", "unknown-code"),
                        tuple("/category", "unknown-code"),
                        tuple("/issue", "unknown-code"));
    }

    private static final class OneCounty extends Offices {

        @Override
        public boolean knowsCounty(String code) {
            return "654201".equals(code);
        }

        @Override
        public Optional<Office> byCode(String code) {
            return Optional.empty();
        }
    }

    private static final class FewRows extends CatalogueRows {

        @Override
        List<Category> categories() {
            return List.of(new Category("tapes", 1, new CategoryDetails("录像带", "Tapes", null, null, false)));
        }

        @Override
        List<CatalogueEntry> entries() {
            CatalogueEntry hotline = new CatalogueEntry();
            hotline.vocabulary = Vocabulary.SOURCE;
            hotline.code = "12345";
            hotline.name = "12345热线";
            return List.of(hotline);
        }
    }
}
