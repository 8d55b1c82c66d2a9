package org.suqiu.intake;

import java.math.BigDecimal;
import java.util.List;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.Channel;
import org.suqiu.casefile.Incident;
import org.suqiu.casefile.Kind;
import org.suqiu.casefile.PartyDetails;
import org.suqiu.casefile.Remedy;
import org.suqiu.casefile.Representation;
import org.suqiu.casefile.Request;
import org.suqiu.casefile.Respondent;
import org.suqiu.casefile.Subject;

/** What came to be known about a case after it was filed; each may be blank. */
public record Particulars(
        PartyDetails party,
        Respondent respondent,
        Subject subject,
        Incident incident,
        List<Remedy> remedies,
        BigDecimal amount) {

    /** As if this alone had been filed by a call: what is wrong with it is wrong in the same words. */
    Filing filing(CaseFile caseFile) {
        return filing(caseFile, party, respondent, subject, incident, remedies, amount);
    }

    /**
     * With all that was known before.
     *
     * @param shown whether whoever gives them may see the parties and what happened
     * @throws org.suqiu.rules.InvalidInput where it is known otherwise
     */
    Filing filing(CaseFile caseFile, PartyDetails known, boolean shown) {
        var completion = new Completion(pointer(caseFile.kind()), shown);
        Request request = caseFile.request();
        BigDecimal knownAmount = request.amountFen() == null ? null : BigDecimal.valueOf(request.amountFen(), 2);
        Filing whole = filing(
                caseFile,
                completion.of(known, party),
                completion.of(caseFile.respondent(), respondent),
                completion.of(caseFile.subject(), subject),
                completion.of(caseFile.incident(), incident),
                completion.of(request.remedies(), remedies),
                completion.of(knownAmount, amount));
        completion.throwIfAny();
        return whole;
    }

    private Filing filing(
            CaseFile caseFile,
            PartyDetails who,
            Respondent against,
            Subject about,
            Incident what,
            List<Remedy> wanted,
            BigDecimal yuan) {
        return new Filing(
                caseFile.kind(),
                Channel.PHONE,
                caseFile.source(),
                null,
                who,
                pointer(caseFile.kind()),
                against,
                about,
                what,
                wanted,
                yuan,
                caseFile.consents(),
                List.of(),
                null,
                Representation.NONE);
    }

    private static String pointer(Kind kind) {
        return switch (kind) {
            case COMPLAINT -> "/complainant";
            case VIOLATION_REPORT -> "/reporter";
            case ENQUIRY -> "/caller";
        };
    }
}
