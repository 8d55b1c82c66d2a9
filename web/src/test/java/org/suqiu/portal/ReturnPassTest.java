package org.suqiu.portal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.suqiu.identity.SecretKeeperFixture;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReturnPassTest {

    private static final Instant NOW = Instant.parse("2026-11-22T04:00:00Z");
    private static final Entries ENTRIES = Entries.NONE
            .with(TrackingPages.NUMBER, List.of("654201-20261122-0001"))
            .with(TrackingPages.ACCESS_CODE, List.of("7QK4M2XR"));

    private final ReturnPass pass = new ReturnPass();

    ReturnPassTest() {
        pass.secretKeeper = SecretKeeperFixture.loaded();
    }

    @Test
    void brings_back_to_the_case_without_showing_which_it_is() {
        String sealed = pass.sealed(ENTRIES, NOW);

        assertThat(sealed).matches("[0-9A-Za-z_-]+").doesNotContain("654201", "7QK4M2XR");
        assertThat(pass.opened(sealed, NOW)).contains(ENTRIES);
    }

    @Test
    void is_good_for_ten_minutes() {
        String sealed = pass.sealed(ENTRIES, NOW);

        assertThat(pass.opened(sealed, NOW.plus(ReturnPass.GOOD_FOR).minusSeconds(1)))
                .isPresent();
        assertThat(pass.opened(sealed, NOW.plus(ReturnPass.GOOD_FOR))).isEmpty();
    }

    @Test
    void a_browser_that_brings_none_keeps_none() {
        assertThat(pass.isKeptBy(bringing())).isFalse();
        assertThat(pass.isKeptBy(bringing(new Cookie(ReturnPass.COOKIE, "-")))).isTrue();
        assertThat(pass.of(bringing(new Cookie(ReturnPass.COOKIE, "-")))).isEmpty();
    }

    private static HttpServletRequest bringing(Cookie... cookies) {
        return PostedPage.request(Map.of("getCookies", cookies));
    }

    @Test
    void one_that_we_did_not_seal_opens_nothing() {
        String sealed = pass.sealed(ENTRIES, NOW);

        assertThat(pass.opened(sealed.substring(1) + "A", NOW)).isEmpty();
        assertThat(pass.opened("A".repeat(sealed.length()), NOW)).isEmpty();
        assertThat(pass.opened("A".repeat(61), NOW)).isEmpty();
        assertThat(pass.opened("", NOW)).isEmpty();
        assertThat(pass.opened("654201-20261122-0001", NOW)).isEmpty();
    }
}
