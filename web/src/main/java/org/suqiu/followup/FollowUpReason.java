package org.suqiu.followup;

/** Why somebody has to call. */
public enum FollowUpReason {
    SAMPLED,
    BAD_RATING
}
