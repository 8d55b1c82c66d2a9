package org.suqiu.casefile;

/** How one case stands to another, read from the later to the earlier. */
public enum Relation {
    /** The same dispute again: joined to the earlier one while that is open. */
    JOINED_TO,
    /** The same dispute or the same facts again, dealt with before; both stay what they are. */
    REPEATS,
    /** New facts on a report, merged into it (Order 121, Art. 35). */
    ADDS_TO,
    /** The breach pointed out in the same filing. */
    SPLIT_FROM,
    /** The breach found while handling the complaint (Order 121, Art. 27). */
    CLUE_FROM,
    /** One incident that hit many. */
    SAME_INCIDENT_AS,
    /** Worth reading together, no more. */
    RELATED_TO
}
