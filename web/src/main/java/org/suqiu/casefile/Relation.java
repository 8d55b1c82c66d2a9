package org.suqiu.casefile;

import java.util.EnumSet;
import java.util.Set;

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
    RELATED_TO;

    private static final Set<Relation> IN_ORDER = EnumSet.of(JOINED_TO, REPEATS, ADDS_TO);

    /** What somebody may say of two cases by hand; whether it can be carried out is seen then. */
    public static Set<Relation> between(CaseFile one, CaseFile earlier) {
        boolean later = !one.receivedAt().isBefore(earlier.receivedAt());
        Set<Relation> possible = EnumSet.of(JOINED_TO, REPEATS, ADDS_TO, SAME_INCIDENT_AS, RELATED_TO);
        possible.removeIf(relation -> !relation.fits(one, earlier) || !later && relation.isInOrder());
        return possible;
    }

    /** Whether two cases such as these can stand so; SPLIT_FROM and CLUE_FROM come about by themselves. */
    public boolean fits(CaseFile later, CaseFile earlier) {
        boolean sameKind = later.kind() == earlier.kind();
        boolean reports = later.kind() == Kind.VIOLATION_REPORT;
        return switch (this) {
            case JOINED_TO -> sameKind && !reports;
            case ADDS_TO -> sameKind && reports;
            case REPEATS -> sameKind;
            case SAME_INCIDENT_AS, RELATED_TO -> true;
            case SPLIT_FROM, CLUE_FROM -> false;
        };
    }

    /** Said of the later one only. */
    public boolean isInOrder() {
        return IN_ORDER.contains(this);
    }
}
