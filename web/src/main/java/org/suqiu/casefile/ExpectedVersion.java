package org.suqiu.casefile;

import org.suqiu.rules.ReadVersion;
import org.suqiu.rules.StaleVersion;

/** The version of a case that the caller has before the eyes ({@code If-Match}), looked at before the state is. */
public record ExpectedVersion(ReadVersion read) {

    /** For callers that do not say, and for the system itself. */
    public static final ExpectedVersion ANY = new ExpectedVersion(new ReadVersion(null));

    /** On the way to a handler a tag may have become weak, by a proxy that compresses what it carries. */
    public static ExpectedVersion of(String ifMatch) {
        return ifMatch == null || ifMatch.isBlank()
                ? ANY
                : new ExpectedVersion(new ReadVersion(ifMatch.replace("W/", "")));
    }

    /** @throws StaleVersion when the case has moved on */
    public CaseFile of(CaseFile caseFile) {
        read.require(caseFile.version());
        return caseFile;
    }
}
