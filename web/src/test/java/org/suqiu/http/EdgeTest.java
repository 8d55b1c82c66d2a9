package org.suqiu.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.suqiu.rules.ReadVersion;
import org.suqiu.rules.StaleVersion;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EdgeTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"*", "\"3\"", "\"1\", \"3\""})
    void the_present_version_may_be_changed(String ifMatch) {
        assertThatCode(() -> new ReadVersion(ifMatch).require(3)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"2\"", "3", "W/\"3\"", "", "\"33\""})
    void any_other_version_is_stale(String ifMatch) {
        assertThatThrownBy(() -> new ReadVersion(ifMatch).require(3)).isInstanceOf(StaleVersion.class);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "zh", "zh-TW", "de, fr;q=0.5", "not a language!", "en;q=0.2, zh;q=0.9", "en;q=0"})
    void Chinese_is_spoken_first(String acceptLanguage) {
        assertThat(Language.preferred(acceptLanguage)).isEqualTo(Locale.SIMPLIFIED_CHINESE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "en-GB", "de, en;q=0.5", "en, zh;q=0.9"})
    void English_is_spoken_to_who_prefers_it(String acceptLanguage) {
        assertThat(Language.preferred(acceptLanguage)).isEqualTo(Locale.ENGLISH);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"/api/cases/654201", "/%E5%A1%94?q=%20", "q=a+b%25"})
    void well_formed_addresses_pass(String address) {
        assertThat(Escapes.areWellFormed(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/%00", "/%zz", "/a%", "/a%2", "/%C0%80", "/%ED%A0%80", "/%FF", "q=%0"})
    void broken_addresses_do_not(String address) {
        assertThat(Escapes.areWellFormed(address)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "same-origin,,suqiu.cn,true",
        "cross-site,,suqiu.cn,false",
        "same-site,https://suqiu.cn,suqiu.cn,false",
        "none,,suqiu.cn,false",
        ",https://suqiu.cn,suqiu.cn,true",
        ",http://suqiu.cn:8080,suqiu.cn:8080,true",
        ",https://evil.cn,suqiu.cn,false",
        ",null,suqiu.cn,false",
        ",,suqiu.cn,false"
    })
    void a_cookie_changes_things_from_our_own_pages_alone(String site, String origin, String host, boolean proved) {
        assertThat(SameOrigin.isProved(site, origin, host)).isEqualTo(proved);
    }
}
