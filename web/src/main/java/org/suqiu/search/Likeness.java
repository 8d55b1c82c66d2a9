package org.suqiu.search;

import java.util.Optional;
import java.util.Set;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.DueDate;

/**
 * A case that is like a sample, and in what. Never a decision: a person looks and decides.
 *
 * @param dueDate what the case runs against; nothing once it is closed
 */
public record Likeness(CaseFile caseFile, Set<Reason> reasons, Optional<DueDate> dueDate) {

    /** Shows who filed the case to one who knows the phone or the address. */
    boolean isOfThePerson() {
        return reasons.contains(Reason.SAME_PHONE) || reasons.contains(Reason.SAME_ADDRESS);
    }

    /** In what two matters are alike. */
    public enum Reason {
        SAME_RESPONDENT,
        SAME_PHONE,
        SAME_ADDRESS,
        SIMILAR_FACTS
    }
}
