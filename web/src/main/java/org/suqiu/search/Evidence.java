package org.suqiu.search;

import java.util.List;
import org.suqiu.casefile.CaseFile;

/**
 * What was found on one of the factors of Art. 17, for a person to weigh.
 *
 * @param days within which, before the day of receipt, or which the goods keep; null where time does not matter
 * @param cases of those that the reader may see, the newest first; empty where the fact lies in the case itself
 */
public record Evidence(Factor factor, Fact fact, Integer days, List<CaseFile> cases) {

    /** As the law pack calls them; the fifth, anything else, is for a person to find. */
    public enum Factor {
        UNUSUAL_PURCHASE,
        MASS_COMPLAINTS,
        NO_REAL_CONSUMPTION,
        SHARED_CONTACT,
        OTHER
    }

    /** What can be read from the cases. */
    public enum Fact {
        SAME_PERSON_SAME_GOODS,
        WITHIN_SHELF_LIFE,
        QUANTITY_TOLD,
        SAME_PERSON_SAME_RESPONDENT,
        SAME_PERSON,
        OTHERS_SAME_WORDS,
        SAME_BATCH,
        NOTHING_ATTACHED,
        NO_AMOUNT,
        SAME_PHONE_OTHER_NAME,
        SAME_ADDRESS_OTHER_NAME,
        HAS_PROXY
    }
}
