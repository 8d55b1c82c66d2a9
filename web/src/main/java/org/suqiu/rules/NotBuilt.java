package org.suqiu.rules;

/** Named in the contract, but not built yet (501): said openly instead of pretended. */
public class NotBuilt extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotBuilt(String feature) {
        super(feature);
    }
}
