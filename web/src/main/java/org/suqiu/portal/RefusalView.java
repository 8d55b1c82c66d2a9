package org.suqiu.portal;

import org.suqiu.tracking.Tracked;

/**
 * Why a complaint was not accepted.
 *
 * @param reasons in the office's words; may be null
 */
public record RefusalView(String ground, String legalBasis, String reasons) {

    /** Nothing, told as null, where nothing was refused. */
    static RefusalView of(Tracked tracked, PageText text) {
        boolean chinese = text.language().isChinese();
        return tracked.refusalGround() == null
                ? null
                : new RefusalView(
                        tracked.refusalGround().text(chinese),
                        tracked.refusalGround().legalBasis(chinese),
                        tracked.acceptance().reasons());
    }
}
