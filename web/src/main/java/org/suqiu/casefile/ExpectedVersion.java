package org.suqiu.casefile;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.suqiu.rules.StaleVersion;

/** The version of a case that the caller has before the eyes ({@code If-Match}), looked at before the state is. */
public record ExpectedVersion(String tag) {

    /** For callers that do not say, and for the system itself. */
    public static final ExpectedVersion ANY = new ExpectedVersion(null);

    private static final Pattern TAG = Pattern.compile("(?:W/)?\"(\\d{1,9})\"");

    public static ExpectedVersion of(String ifMatch) {
        return ifMatch == null || ifMatch.isBlank() || "*".equals(ifMatch.strip())
                ? ANY
                : new ExpectedVersion(ifMatch.strip());
    }

    /** @throws StaleVersion when the case has moved on */
    public CaseFile of(CaseFile caseFile) {
        if (tag != null) {
            Matcher matcher = TAG.matcher(tag);
            if (!matcher.matches() || Integer.parseInt(matcher.group(1)) != caseFile.version()) {
                throw new StaleVersion(caseFile.version());
            }
        }
        return caseFile;
    }
}
