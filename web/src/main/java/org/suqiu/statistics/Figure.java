package org.suqiu.statistics;

/**
 * What is counted: a row of amount 1 for each case, or an amount in fen, dated on the day it counts. What is shown of it says
 * {@link Definition}.
 */
public enum Figure {
    /** Cases received, for the county responsible on receipt; never rewritten. */
    RECEIVED,
    /** Decisions to accept, by the day they took effect. */
    ACCEPTED,
    /** Decisions to refuse, by the day they took effect (approval). */
    REFUSED,
    /** Withdrawn, referred, joined or answered without a decision. */
    ENDED_BEFORE_DECISION,
    /** Taken back by the one who filed, in whatever stage, on that day. */
    WITHDRAWN,
    /** Demands for material or a proof of identity, on the day they were made; a case may have several. */
    DEMANDED,
    /** Cases that an office without power gave back, on that day; a case may be given back several times. */
    RETURNED,
    /** Joined to an earlier case that says the same: received and closed, never mediated. */
    JOINED,
    /** Decisions by their due date. */
    DECIDED_ON_TIME,
    /** Decisions that the complainant was told of: a delivered message, a recorded call, letter or visit. */
    TOLD,
    TOLD_ON_TIME,
    /** Cases closed, by closing date; a refused case is closed too. */
    CLOSED,
    /** Local date of closing not after the closing due date. */
    CLOSED_ON_TIME,
    /** Limits that the head extended, on the day it was granted. */
    EXTENDED,
    /** Appraisals and tests whose time is not counted, on the day they began. */
    PAUSED,
    /** Steps that were escalated because they ran late, on that day. */
    ESCALATED,
    /** Supervision orders, by the day they were given. */
    ORDERED,
    /** Supervision orders that the office answered, by the day of the answer. */
    ORDER_ANSWERED,
    /** Of those, answered by the order's own date. */
    ORDER_ANSWERED_ON_TIME,
    /** Complainants called after closing: a case once, by its last call; one that reached nobody never follows one that did. */
    ASKED,
    /** Of those, reached. */
    REACHED,
    /** Complainants who said how content they are: a case once, by the last call that has an answer, else by the web. */
    ANSWERED_SATISFACTION,
    /** Of those, 4 or 5. */
    SATISFIED,
    /** Complainants who said whether the matter is solved: a case once, by the last call that has an answer, else by the web. */
    ANSWERED_SOLVED,
    /** Of those, who said that it is. */
    SOLVED,
    /** Reviews asked for, once a case. */
    REVIEW_ASKED,
    /** Reviews that found that what was done stands. */
    UPHELD,
    /** Reviews that let the mediation go on; the first closing stays counted. */
    REOPENED,
    /** Looks of the supervisor at closed cases. */
    SPOT_CHECKED,
    /** Violation reports verified, and converted complaints whose violation was. */
    VERIFIED,
    VERIFIED_ON_TIME,
    /** Cases filed after a verification. */
    FILED,
    /** Mediations ended, whatever the result, but for grounds 23-6 and 23-7. */
    MEDIATION_CONCLUDED,
    /** Of those, AGREED or SETTLED. */
    MEDIATION_SUCCEEDED,
    /** What was actually paid, in fen: the outcome's sum on the closing date, each later payment on its own day. */
    RECOVERED,
    /** What was promised, in fen, on the closing date. */
    PROMISED,
    /** Complaints that led to a filed case, on the day of filing. */
    CONVERSION,
    /** Fines and confiscation of filed cases, in fen: on the day of filing, later ones and corrections on their own. */
    PENALTY,
    /** Of the cases closed, those whose mediation succeeded, whenever that was. Looked up: there are no rows of it. */
    CLOSED_WITH_SUCCESS,
    /** Of the cases accepted, those whose mediation succeeded, up to now. Looked up. */
    ACCEPTED_WITH_SUCCESS,
    /** Of the decisions, those that the complainant was told of by the due date, whenever that was. Looked up. */
    DECISION_TOLD_ON_TIME;

    /** An amount in fen; all others count cases. */
    public boolean isMoney() {
        return this == RECOVERED || this == PROMISED || this == PENALTY;
    }
}
