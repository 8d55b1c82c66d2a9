package org.suqiu.linkage;

import java.time.LocalDate;
import java.util.Locale;
import java.util.ResourceBundle;
import org.suqiu.law.Ground;
import org.suqiu.rules.Sentence;

/**
 * How a complaint that was dealt with before could be refused (16-2, 15-2); the office decides.
 *
 * @param closedOn when the earlier case was closed; null while it is open
 */
public record RefusalDraft(Ground ground, String earlierNumber, LocalDate closedOn) {

    public String reasons(boolean chinese) {
        Locale locale = chinese ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
        var words = ResourceBundle.getBundle("org.suqiu.linkage.drafts", locale);
        String key = closedOn == null ? "repeats-open" : "repeats-closed";
        return Sentence.of(words.getString(key), locale, earlierNumber, closedOn, ground.legalBasis(chinese));
    }
}
