package org.suqiu.linkage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.suqiu.casefile.Relation;
import org.suqiu.casefile.Stage;
import org.suqiu.law.GroundRole;
import org.suqiu.law.LawPacks;
import org.suqiu.law.LawStep;

/** Drafts the refusal of a complaint that repeats another. */
@ApplicationScoped
class RefusalDrafting {

    @Inject
    LawPacks lawPacks;

    Optional<RefusalDraft> draft(Pair pair, Relation relation) {
        boolean undecided = pair.isOfComplaints() && pair.later().stage() == Stage.AWAITING_ACCEPTANCE;
        if (relation != Relation.REPEATS || !undecided) {
            return Optional.empty();
        }
        return lawPacks.byCode(pair.later().lawPack())
                .ground(LawStep.ACCEPTANCE, GroundRole.ALREADY_DEALT_WITH)
                .map(ground -> new RefusalDraft(
                        ground, pair.earlier().number(), pair.earlier().closedOn()));
    }
}
