package org.suqiu.interchange;

import java.time.Instant;
import java.util.List;
import org.suqiu.acceptance.Acceptance;
import org.suqiu.acceptance.Decision;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.Consents;
import org.suqiu.casefile.Incident;
import org.suqiu.casefile.Party;
import org.suqiu.casefile.PartyDetails;
import org.suqiu.casefile.Receipt;
import org.suqiu.casefile.Request;
import org.suqiu.deadlines.Deadline;
import org.suqiu.deadlines.TransferredDeadlines;
import org.suqiu.identity.Actor;
import org.suqiu.law.GroundRole;
import org.suqiu.law.LawStep;
import org.suqiu.mediation.Conclusion;
import org.suqiu.mediation.Mediation;
import org.suqiu.mediation.Result;

/** Makes of a row what would be stored had the case been handled here. */
record DossierWriter(
        String importId,
        Actor importer,
        Instant now,
        Placement placement,
        Limits limits,
        TransferredDeadlines transferredDeadlines) {

    private static final String IMPORTED = "imported";
    private static final String NO_OFFICE = "no-office";

    Dossier write(ImportedRow row, String number) {
        var standing = new Standing(row, placement.of(row.submission()), limits);
        CaseFile caseFile = caseFile(standing, number);
        List<Deadline> deadlines = standing.isOpen()
                ? transferredDeadlines.of(
                        caseFile, standing.acceptedOn(), standing.course().dueOn(), now)
                : List.of();
        boolean late = deadlines.stream().anyMatch(deadline -> deadline.escalatedAt() != null);
        return new Dossier(
                caseFile,
                party(standing.submission(), number),
                acceptance(standing, number),
                mediation(standing, number),
                new TransferredVerification(standing).rows(number),
                deadlines,
                new Chronicle(caseFile, standing).events(importer, now, late),
                new Figures(caseFile, standing).rows(),
                new ImportedCase(standing.submission().externalId(), number, importId));
    }

    private CaseFile caseFile(Standing standing, String number) {
        var caseFile = new CaseFile(receipt(standing.submission(), number));
        place(caseFile, standing);
        if (standing.isAccepted() && isMediatedHere(standing)) {
            caseFile.accept();
        }
        if (standing.course().converted()) {
            caseFile.convert();
        }
        if (standing.course().satisfaction() != null) {
            caseFile.rate(standing.course().satisfaction());
        }
        if (!standing.isOpen()) {
            caseFile.close(standing.outcome(), standing.closedAt(), standing.closingDueOn());
        }
        return caseFile;
    }

    private static boolean isMediatedHere(Standing standing) {
        return standing.responsibility().isStatutory()
                && standing.responsibility().office().isPresent();
    }

    private static void place(CaseFile caseFile, Standing standing) {
        Responsibility responsibility = standing.responsibility();
        String pack = responsibility.pack().code();
        responsibility
                .office()
                .ifPresentOrElse(
                        office -> caseFile.placeWith(office, IMPORTED, pack, responsibility.isStatutory()),
                        () -> caseFile.leaveUnplacedIn(standing.submission().countyCode(), NO_OFFICE, pack));
    }

    /** What Art. 10 wants was the other platform's to ask for: nothing is missing here. */
    private Receipt receipt(Submission submission, String number) {
        return new Receipt(
                number,
                submission.kind(),
                submission.channel(),
                submission.source(),
                submission.receivedAt(),
                importer.username(),
                submission.subject(),
                submission.respondent(),
                new Incident(null, null, null, submission.facts()),
                new Request(List.of(), submission.disputedFen()),
                Consents.NONE,
                List.of());
    }

    private static List<Party> party(Submission submission, String number) {
        return PartyDetails.UNKNOWN.equals(submission.party())
                ? List.of()
                : List.of(new Party(number, submission.party()));
    }

    private static List<Acceptance> acceptance(Standing standing, String number) {
        Course course = standing.course();
        if (!standing.isAccepted() && !course.isRefused()) {
            return List.of();
        }
        var acceptance = new Acceptance(number);
        Decision decision = course.isRefused() ? Decision.REFUSE : Decision.ACCEPT;
        acceptance.propose(decision, course.refusalGround(), null, Actor.SYSTEM, course.acceptanceAt());
        acceptance.takeEffect(Actor.SYSTEM, course.acceptanceAt());
        return List.of(acceptance);
    }

    private static List<Mediation> mediation(Standing standing, String number) {
        boolean begun = standing.course().isMediated() || standing.isOpen() && standing.isAccepted();
        if (!begun) {
            return List.of();
        }
        var mediation = new Mediation(number, standing.acceptedOn());
        if (standing.course().isMediated()) {
            conclude(mediation, standing);
        }
        return List.of(mediation);
    }

    private static void conclude(Mediation mediation, Standing standing) {
        Course course = standing.course();
        var conclusion =
                new Conclusion(course.mediation(), ground(standing, course.mediation()), null, course.recoveredFen());
        mediation.conclude(conclusion, Actor.SYSTEM, course.mediationAt());
    }

    /** Settled and failed have one ground each; on which one a mediation was terminated, no file tells. */
    private static String ground(Standing standing, Result result) {
        return switch (result) {
            case SETTLED -> ground(standing, GroundRole.WITHDRAWN_OR_SETTLED);
            case FAILED -> ground(standing, GroundRole.NO_AGREEMENT);
            case AGREED, TERMINATED -> null;
        };
    }

    private static String ground(Standing standing, GroundRole role) {
        return standing.responsibility()
                .pack()
                .ground(LawStep.MEDIATION, role)
                .map(ground -> ground.code())
                .orElse(null);
    }
}
