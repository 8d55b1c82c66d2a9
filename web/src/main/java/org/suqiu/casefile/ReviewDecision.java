package org.suqiu.casefile;

/** What comes of a review. */
public enum ReviewDecision {
    /** What was done stands. */
    UPHOLD,
    /** Something was wrong; the corrections themselves are entered one by one. */
    CORRECT,
    /** The mediation goes on, on the days that its limit still has. */
    RESUME
}
