package org.suqiu.papers;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.suqiu.acceptance.Decision;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.Kind;
import org.suqiu.casefile.Outcome;
import org.suqiu.casefile.Stage;
import org.suqiu.mediation.Document;
import org.suqiu.papers.form.Material;
import org.suqiu.papers.form.PaperForm;
import org.suqiu.rules.RuleViolation;

/**
 * Which papers a case may have now.
 *
 * @param papers that the case has, drafts too
 */
record PaperRules(Material material, List<Paper> papers) {

    private static final Set<Outcome> ENDED_WITHOUT_AGREEMENT =
            Set.of(Outcome.SETTLED, Outcome.FAILED, Outcome.TERMINATED);

    /** The forms that could be drafted now. */
    List<PaperForm> possible() {
        return Arrays.stream(PaperForm.values())
                .filter(form -> isItsTime(form) && !isExcluded(form) && (form.isRepeatable() || !has(form)))
                .toList();
    }

    /** @throws RuleViolation for a form that the case does not have now, or has already */
    void requireDraftable(PaperForm form) {
        requireIssuable(form);
        if (!form.isRepeatable() && has(form)) {
            throw new RuleViolation("paper-exists", form);
        }
    }

    /** @throws RuleViolation while what the paper says is not in force, and where another paper excludes it */
    void requireIssuable(PaperForm form) {
        if (!isItsTime(form)) {
            throw new RuleViolation("paper-not-possible-now", form, caseFile().number());
        }
        if (isExcluded(form)) {
            throw new RuleViolation("paper-excluded", form, form.excluded().orElseThrow());
        }
    }

    private boolean isItsTime(PaperForm form) {
        return switch (form) {
            case COMPLAINT_REGISTRATION -> isPlaced(Kind.COMPLAINT);
            case REPORT_REGISTRATION -> isPlaced(Kind.VIOLATION_REPORT);
            case DISPATCH_NOTICE -> caseFile().isPlaced();
            case IDENTITY_DEMAND -> caseFile().stage() == Stage.AWAITING_ACCEPTANCE;
            case ACCEPTANCE -> isDecided(Decision.ACCEPT);
            case REFUSAL -> isDecided(Decision.REFUSE);
            case MEDIATION_NOTICE -> caseFile().stage() == Stage.IN_MEDIATION;
            case TERMINATION -> material.mediation() != null && hasEnded(ENDED_WITHOUT_AGREEMENT::contains);
            case MEDIATION_DOCUMENT -> hasEnded(Outcome.AGREED::equals) && isToBeDocumented();
            case REPORT_RESULT -> isPlaced(Kind.VIOLATION_REPORT) && hasEnded(Outcome::isToldToReporter) && isNamed();
        };
    }

    private boolean isExcluded(PaperForm form) {
        return form.excluded().stream().anyMatch(other -> papers.stream()
                .anyMatch(
                        paper -> paper.form() == other && paper.isIssued() && !paper.isOfAnEarlierClosing(caseFile())));
    }

    private boolean has(PaperForm form) {
        return papers.stream().anyMatch(paper -> paper.form() == form && !paper.isOfAnEarlierClosing(caseFile()));
    }

    private boolean isPlaced(Kind kind) {
        return caseFile().kind() == kind && caseFile().isPlaced();
    }

    private boolean isDecided(Decision decision) {
        return material.acceptance() != null && material.acceptance().decision() == decision;
    }

    /** A record is enough where both waive the document (Order 121, Art. 24). */
    private boolean isToBeDocumented() {
        return material.mediation() != null && material.mediation().document() != Document.RECORD;
    }

    /** A reporter who stayed anonymous is told nothing. */
    private boolean isNamed() {
        return material.party().name() != null;
    }

    private boolean hasEnded(Predicate<Outcome> how) {
        return !caseFile().isOpen() && how.test(caseFile().outcome());
    }

    private CaseFile caseFile() {
        return material.caseFile();
    }
}
