package org.suqiu.reports;

import java.awt.Font;
import java.util.Locale;
import java.util.stream.Collectors;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.fonts.FontUtil;

/** The embedded typeface, and what it cannot show: without a stand-in such characters vanish from the page. */
final class Typeface {
    private static final String NAME = "Noto Sans SC";
    private static final int STAND_IN = '〓';

    private final Font font;
    private boolean charactersMissing;

    Typeface() {
        this.font = FontUtil.getInstance(DefaultJasperReportsContext.getInstance())
                .getAwtFontFromBundles(NAME, Font.PLAIN, 10f, Locale.ROOT, false);
    }

    String showable(String text) {
        return text.codePoints()
                .map(this::showable)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    /** Whether anything has been replaced. */
    boolean charactersMissing() {
        return charactersMissing;
    }

    private int showable(int character) {
        if (font.canDisplay(character)) {
            return character;
        }
        charactersMissing = true;
        return STAND_IN;
    }
}
