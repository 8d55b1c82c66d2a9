package org.suqiu.linkage;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.Kind;
import org.suqiu.casefile.Relation;
import org.suqiu.casefile.Stage;
import org.suqiu.rules.InvalidInput;
import org.suqiu.rules.RuleViolation;

/** Two cases that somebody wants to link: what they must have in common for it. */
record Pair(CaseFile later, CaseFile earlier) {

    /** @throws InvalidInput for a relation that two cases such as these never have */
    void requireMeant(Relation relation) {
        if (later.number().equals(earlier.number())) {
            throw new InvalidInput("/number", "another-case");
        }
        if (!relation.fits(later, earlier)) {
            throw new InvalidInput("/relation", "not-for-these-cases", relation);
        }
        if (relation.isInOrder() && later.receivedAt().isBefore(earlier.receivedAt())) {
            throw new RuleViolation("not-the-later-one", later.number(), earlier.number());
        }
    }

    private boolean sameKind() {
        return later.kind() == earlier.kind();
    }

    /**
     * The ends that show the link: a report's record may name a complaint; no record names a report, and a complaint that is
     * linked to one is left untouched, its version too (Order 121, Art. 37).
     */
    List<CaseFile> told() {
        return Stream.of(later, earlier)
                .filter(end -> sameKind() || other(end).kind() != Kind.VIOLATION_REPORT)
                .toList();
    }

    CaseFile other(CaseFile end) {
        return end == later ? earlier : later;
    }

    void requireSameOffice() {
        if (!Objects.equals(later.officeCode(), earlier.officeCode())) {
            throw new RuleViolation("other-office-has-it", later.number(), earlier.number());
        }
    }

    /** What was decided on keeps its decision. */
    void requireUndecided() {
        if (later.stage() == Stage.CLOSED || later.stage() == Stage.IN_MEDIATION) {
            throw new RuleViolation("already-decided", later.number());
        }
    }

    boolean isOfReports() {
        return later.kind() == Kind.VIOLATION_REPORT;
    }

    boolean isOfComplaints() {
        return later.kind() == Kind.COMPLAINT;
    }
}
