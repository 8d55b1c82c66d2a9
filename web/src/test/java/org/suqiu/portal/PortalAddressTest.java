package org.suqiu.portal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PortalAddressTest {

    @ParameterizedTest
    @CsvSource({"lang=en,ENGLISH", "a=b&lang=zh,CHINESE", "lang=fr,", "xlang=en,", "lang=english,"})
    void the_language_is_read_from_the_address(String query, PageLanguage language) {
        assertThat(ReaderLanguage.clicked(asking(query)).orElse(null)).isEqualTo(language);
    }

    @Test
    void the_square_on_the_receipt_leads_to_the_tracking_page_with_its_number() {
        String address = TrackingSquare.address("https://tousu.example/complaints/new", "654201-20261122-0001");

        assertThat(address).isEqualTo("https://tousu.example/tracking?number=654201-20261122-0001");
        assertThat(TrackingPage.asked("number=654201-20261122-0001").text("number"))
                .isEqualTo("654201-20261122-0001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "xnumber=1", "number=%22", "number="})
    void nothing_else_of_the_address_is_taken_for_a_number(String query) {
        assertThat(TrackingPage.asked(query).isEmpty()).isTrue();
    }

    @Test
    void each_form_of_the_tracking_page_has_its_address() {
        assertThat(WishForm.at("/tracking/rating")).contains(WishForm.RATING);
        assertThat(WishForm.at("/tracking/paper")).isEmpty();
    }

    @Test
    void programs_get_their_own_kind_of_answer() {
        assertThat(ErrorPage.isForPrograms("/api/complaints")).isTrue();
        assertThat(ErrorPage.isForPrograms("/health")).isTrue();
        assertThat(ErrorPage.isForPrograms("/apiary")).isFalse();
        assertThat(ErrorPage.isForPrograms("/complaints/new")).isFalse();
        assertThat(ErrorPage.isForPrograms(null)).isFalse();
    }

    @Test
    void a_wait_is_told_in_full_minutes() {
        assertThat(TrackingPages.minutes(Duration.ofSeconds(61))).isEqualTo(2);
        assertThat(TrackingPages.minutes(Duration.ofSeconds(60))).isEqualTo(1);
    }

    @Test
    void a_phone_number_can_be_dialled() {
        assertThat(new OfficePhone("局", "0901-622 3315").dialled()).isEqualTo("09016223315");
    }

    private static HttpServletRequest asking(String query) {
        return PostedPage.request(Map.of("getQueryString", query));
    }
}
