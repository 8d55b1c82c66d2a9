package org.suqiu.casefile;

/** Why a case is there that nobody filed as it is. */
public enum Origin {
    /** The part of a mixed filing that points out a breach; received from the public like any other. */
    SPLIT(Relation.SPLIT_FROM),
    /** A clue that an office found while it handled a complaint (Order 121, Art. 27): received from nobody. */
    CLUE(Relation.CLUE_FROM);

    private final Relation relation;

    Origin(Relation relation) {
        this.relation = relation;
    }

    /** How such a case stands to the one that it comes from. */
    public Relation relation() {
        return relation;
    }
}
