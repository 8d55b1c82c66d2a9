package org.suqiu.printouts.frozen;

import java.util.Locale;
import java.util.ResourceBundle;
import org.suqiu.rules.Sentence;
import org.suqiu.statistics.Figure;

/** The words in which restatements are told. */
public record RestatementWords(ResourceBundle bundle, Locale locale) {

    public static RestatementWords in(Locale locale) {
        return new RestatementWords(ResourceBundle.getBundle("org.suqiu.printouts.restatements", locale), locale);
    }

    public String figure(Figure figure) {
        return text("figure." + figure);
    }

    /** What of a case was corrected. */
    public String field(String field) {
        return text("field." + field);
    }

    /** What was said on correcting it, or else that it was entered late; of a sum of an unnamed case it is not told which. */
    public String reason(Figure figure, Restatement.Change change) {
        if (change.reason() != null) {
            return change.reason();
        }
        return text(change.caseNumber() == null && figure.isMoney() ? "late-or-corrected" : "late");
    }

    String text(String key, Object... arguments) {
        return Sentence.of(bundle.getString(key), locale, arguments);
    }
}
