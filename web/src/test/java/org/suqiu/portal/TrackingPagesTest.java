package org.suqiu.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suqiu.portal.PostedPage.response;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.suqiu.casefile.CaseFileFixture;
import org.suqiu.humancheck.HumanCheckFixture;
import org.suqiu.identity.SecretKeeperFixture;
import org.suqiu.rules.NotFound;
import org.suqiu.rules.TooManyTries;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TrackingPagesTest {

    private static final Entries AT_THE_DOOR = ReturnPass.entries(CaseFileFixture.NUMBER, "7QK4M2XR");
    private static final Entries TRIED_TOO_OFTEN = ReturnPass.entries(CaseFileFixture.NUMBER, "TRIED");
    private static final Entries WITH_ANOTHER_CODE = ReturnPass.entries(CaseFileFixture.NUMBER, "WRONG");

    private final List<PageContent> sent = new ArrayList<>();
    private final TrackingPages trackingPages = new OneCase();

    TrackingPagesTest() {
        trackingPages.humanCheck = HumanCheckFixture.withoutProofs();
        trackingPages.returnPass = new ReturnPass();
        trackingPages.returnPass.secretKeeper = SecretKeeperFixture.loaded();
        trackingPages.pages = new Pages() {
            @Override
            PageText text(HttpServletRequest request) {
                return new PageText(PageLanguage.CHINESE);
            }

            @Override
            void send(PageContent page, HttpServletRequest request, HttpServletResponse response) {
                sent.add(page);
            }
        };
    }

    @Test
    void a_case_is_opened_at_an_address_that_can_be_gone_back_to_and_names_neither_number_nor_code()
            throws IOException {
        trackingPages.open(AT_THE_DOOR, bringing("-"), response());

        assertThat(sent).singleElement().satisfies(page -> assertThat(page.address())
                .isEqualTo("/tracking?show=case"));
    }

    @Test
    void a_browser_that_keeps_no_pass_is_shown_the_case_at_once() throws IOException {
        trackingPages.open(AT_THE_DOOR, PostedPage.request(Map.of()), response());

        assertThat(sent).singleElement().satisfies(page -> assertThat(page.template())
                .isEqualTo("tracked"));
    }

    @Test
    void a_wrong_code_opens_nothing() throws IOException {
        trackingPages.open(WITH_ANOTHER_CODE, bringing("-"), response());

        assertThat(sent).singleElement().satisfies(page -> assertThat(page.status())
                .isEqualTo(404));
    }

    @Test
    void who_comes_back_without_a_pass_or_with_a_code_that_is_not_good_any_more_is_told_why_both_are_asked_for()
            throws IOException {
        String spent = trackingPages.returnPass.sealed(WITH_ANOTHER_CODE, Instant.now());

        trackingPages.comeBack(Optional.empty(), bringing("-"), response());
        trackingPages.comeBack(Optional.empty(), bringing(spent), response());

        assertThat(sent).hasSize(2).allSatisfy(page -> {
            assertThat(page.template()).isEqualTo("tracking");
            assertThat(page.values()).containsEntry("told", "tracking.again");
        });
    }

    @Test
    void where_too_many_codes_were_tried_who_comes_back_is_told_when_to_try_again() throws IOException {
        String pass = trackingPages.returnPass.sealed(TRIED_TOO_OFTEN, Instant.now());

        trackingPages.comeBack(Optional.empty(), bringing(pass), response());

        assertThat(sent).singleElement().satisfies(page -> assertThat(page.status())
                .isEqualTo(429));
    }

    private static HttpServletRequest bringing(String pass) {
        return PostedPage.request(
                Map.of("getCookies", new Cookie[] {new Cookie(ReturnPass.COOKIE, pass)}, "isSecure", true));
    }

    private static final class OneCase extends TrackingPages {

        @Override
        PageContent page(String template, Entries entries, PageText text) {
            if (entries.has(ACCESS_CODE, "WRONG")) {
                throw new NotFound("tracked-case");
            }
            if (entries.has(ACCESS_CODE, "TRIED")) {
                throw new TooManyTries(Duration.ofMinutes(5));
            }
            return PageContent.of(template).with("entries", entries);
        }
    }
}
