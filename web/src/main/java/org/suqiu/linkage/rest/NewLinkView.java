package org.suqiu.linkage.rest;

import org.suqiu.linkage.LinkDesk.Linked;
import org.suqiu.linkage.RefusalDraft;

/**
 * What a new link answers.
 *
 * @param stage of the case that was linked, which a joining closes
 * @param suggestedGround by which a repeated complaint could be refused, such as {@code 16-2}; null elsewhere
 * @param draftedReasons for that refusal
 */
public record NewLinkView(
        String number, String relation, String stage, String outcome, String suggestedGround, String draftedReasons) {

    static NewLinkView of(Linked linked, boolean chinese) {
        var draft = linked.draft();
        return new NewLinkView(
                linked.earlier().number(),
                linked.relation().name(),
                linked.later().stage().name(),
                linked.later().outcome() == null
                        ? null
                        : linked.later().outcome().name(),
                draft.map(RefusalDraft::ground).map(ground -> ground.code()).orElse(null),
                draft.map(text -> text.reasons(chinese)).orElse(null));
    }
}
