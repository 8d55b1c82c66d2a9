package org.suqiu.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FormBodyTest {

    @Test
    void fields_are_read_as_they_were_typed() throws UnreadableForm {
        String facts = "冰箱 & 𠮷 = 100%\r\n+1";

        Entries entries = parse("incident-facts=" + URLEncoder.encode(facts, StandardCharsets.UTF_8) + "&empty=&alone");

        assertThat(entries.text("incident-facts")).isEqualTo(facts);
        assertThat(entries.text("empty")).isEmpty();
        assertThat(entries.text("alone")).isEmpty();
        assertThat(entries.text("unknown")).isEmpty();
    }

    @Test
    void a_field_may_have_several_values() throws UnreadableForm {
        assertThat(parse("request-remedies=REFUND&request-remedies=RETURN").all("request-remedies"))
                .isEqualTo(List.of("REFUND", "RETURN"));
    }

    @Test
    void four_thousand_rare_characters_fit() {
        String facts = URLEncoder.encode("𠮷".repeat(4000), StandardCharsets.UTF_8);

        assertThat(facts.length()).isLessThan(FormBody.MOST_BYTES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=%00", "a=%", "a=%4", "a=%zz", "a=%FF", "a=%ED%A0%80", "%00=a", "a=%C0%AF"})
    void nul_halves_of_characters_and_broken_escapes_are_refused(String body) {
        assertThatThrownBy(() -> parse(body))
                .isInstanceOfSatisfying(UnreadableForm.class, refused -> assertThat(refused.status())
                        .isEqualTo(400));
    }

    private static Entries parse(String body) throws UnreadableForm {
        return FormBody.parse(body.getBytes(StandardCharsets.ISO_8859_1));
    }
}
