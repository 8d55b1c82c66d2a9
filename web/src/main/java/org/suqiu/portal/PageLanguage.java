package org.suqiu.portal;

import java.awt.ComponentOrientation;
import java.util.Locale;
import java.util.Optional;

/** A language in which the pages are written, and its two letters in addresses and in the cookie. */
public enum PageLanguage {
    CHINESE("zh", Locale.SIMPLIFIED_CHINESE, "中文"),
    ENGLISH("en", Locale.ENGLISH, "English");

    private final String code;
    private final Locale locale;
    private final String ownName;

    PageLanguage(String code, Locale locale, String ownName) {
        this.code = code;
        this.locale = locale;
        this.ownName = ownName;
    }

    public static Optional<PageLanguage> ofCode(String code) {
        return Optional.ofNullable("zh".equals(code) ? CHINESE : "en".equals(code) ? ENGLISH : null);
    }

    public String code() {
        return code;
    }

    public Locale locale() {
        return locale;
    }

    /** What its readers call it, so that they find it on a page they cannot read. */
    public String ownName() {
        return ownName;
    }

    public String tag() {
        return locale.toLanguageTag();
    }

    /** As the attribute {@code dir} has it. */
    public String direction() {
        return ComponentOrientation.getOrientation(locale).isLeftToRight() ? "ltr" : "rtl";
    }

    public boolean isChinese() {
        return this == CHINESE;
    }

    public PageLanguage other() {
        return this == CHINESE ? ENGLISH : CHINESE;
    }
}
