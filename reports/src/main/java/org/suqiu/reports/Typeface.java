package org.suqiu.reports;

import java.awt.Font;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.fonts.FontUtil;

/** An embedded typeface, and what it cannot show: without a stand-in such characters vanish from the page. */
final class Typeface {
    static final String SANS = "Noto Sans SC";
    static final String SERIF = "Noto Serif SC";
    private static final int STAND_IN = '〓';

    private final Font font;
    private final Set<String> missing = new LinkedHashSet<>();

    Typeface(String family) {
        this.font = FontUtil.getInstance(DefaultJasperReportsContext.getInstance())
                .getAwtFontFromBundles(family, Font.PLAIN, 10f, Locale.ROOT, false);
    }

    String showable(String text) {
        return text.codePoints()
                .map(this::showable)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    /** Whether anything has been replaced. */
    boolean charactersMissing() {
        return !missing.isEmpty();
    }

    /** What has been replaced, each character once. */
    Set<String> missing() {
        return missing;
    }

    private int showable(int character) {
        if (Character.isISOControl(character) || font.canDisplay(character)) {
            return character;
        }
        missing.add(Character.toString(character));
        return STAND_IN;
    }
}
