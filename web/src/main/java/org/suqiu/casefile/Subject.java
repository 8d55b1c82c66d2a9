package org.suqiu.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What a case is about: catalogue codes, and the product in the words of the caller. */
@Embeddable
public record Subject(
        String category, String issue, @Column(name = "suspected_act") String suspectedAct, String product) {

    public static final Subject UNKNOWN = new Subject(null, null, null, null);
}
