package org.suqiu.linkage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.suqiu.casefile.Finding;
import org.suqiu.casefile.FoundGrounds;
import org.suqiu.casefile.Relation;
import org.suqiu.casefile.Stage;
import org.suqiu.law.LawStep;

/** Drafts the refusal of a complaint that repeats another. */
@ApplicationScoped
class RefusalDrafting {

    @Inject
    FoundGrounds foundGrounds;

    Optional<RefusalDraft> draft(Pair pair, Relation relation) {
        boolean undecided = pair.isOfComplaints() && pair.later().stage() == Stage.AWAITING_ACCEPTANCE;
        if (relation != Relation.REPEATS || !undecided) {
            return Optional.empty();
        }
        return foundGrounds
                .ground(pair.later(), LawStep.ACCEPTANCE, Finding.DEALT_WITH_BEFORE)
                .map(ground -> new RefusalDraft(
                        ground, pair.earlier().number(), pair.earlier().closedOn()));
    }
}
