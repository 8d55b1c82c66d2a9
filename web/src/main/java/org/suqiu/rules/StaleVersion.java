package org.suqiu.rules;

/** The caller worked on an older state than the present one (412). */
public class StaleVersion extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long present;

    public StaleVersion(long present) {
        super("the present version is " + present);
        this.present = present;
    }

    public long present() {
        return present;
    }
}
