package org.suqiu.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.suqiu.casefile.CaseFiles;
import org.suqiu.identity.Actor;
import org.suqiu.rules.NotFound;

/** The decision on a report, for those who may see the report. */
@ApplicationScoped
public class VerificationReading {

    @Inject
    CaseFiles caseFiles;

    @Inject
    Verifications verifications;

    @Transactional
    public Verified of(String number, Actor reader) {
        caseFiles.visibleTo(reader, number);
        return verifications
                .of(number)
                .map(found -> new Verified(found, verifications.penaltyOf(number), verifications.penaltiesOf(number)))
                .orElseThrow(() -> new NotFound("verification"));
    }

    /**
     * The decision with what followed from it.
     *
     * @param penaltyFen all that was imposed, corrections included
     * @param later penalties and corrections since the filing
     */
    public record Verified(Verification verification, long penaltyFen, List<Penalty> later) {}
}
