package org.suqiu.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What a case is about: catalogue codes, and the product in the words of the caller.
 *
 * @param shelfLifeDays how long the goods keep, as the package says; null where nobody knows or nothing goes off
 */
@Embeddable
public record Subject(
        String category,
        String issue,
        @Column(name = "suspected_act") String suspectedAct,
        String product,
        @Column(name = "shelf_life_days") Integer shelfLifeDays) {

    /** A hundred years: what keeps longer does not go off. */
    public static final int LONGEST_SHELF_LIFE = 36_500;

    public static final Subject UNKNOWN = new Subject(null, null, null, null);

    /** As it is told at first: nobody has looked at the package yet. */
    public Subject(String category, String issue, String suspectedAct, String product) {
        this(category, issue, suspectedAct, product, null);
    }

    public Subject ofCategory(String code) {
        return new Subject(code, issue, suspectedAct, product, shelfLifeDays);
    }

    public Subject ofIssue(String code) {
        return new Subject(category, code, suspectedAct, product, shelfLifeDays);
    }

    public Subject suspecting(String act) {
        return new Subject(category, issue, act, product, shelfLifeDays);
    }

    public Subject keeping(Integer days) {
        return new Subject(category, issue, suspectedAct, product, days);
    }
}
