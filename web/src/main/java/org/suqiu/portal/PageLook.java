package org.suqiu.portal;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a page is shown to those who see badly.
 *
 * @param large in large print
 * @param contrast light on dark, without shades
 */
public record PageLook(boolean large, boolean contrast) {

    static final PageLook PLAIN = new PageLook(false, false);

    static Optional<PageLook> ofCode(String code) {
        return Stream.of(PLAIN, PLAIN.withOtherSize(), PLAIN.withOtherContrast(), new PageLook(true, true))
                .filter(look -> look.code().equals(code))
                .findFirst();
    }

    /** In addresses, in the cookie and in the style sheet. */
    public String code() {
        if (large) {
            return contrast ? "large-contrast" : "large";
        }
        return contrast ? "contrast" : "plain";
    }

    public PageLook withOtherSize() {
        return new PageLook(!large, contrast);
    }

    public PageLook withOtherContrast() {
        return new PageLook(large, !contrast);
    }
}
