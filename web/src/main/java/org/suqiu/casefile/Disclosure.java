package org.suqiu.casefile;

/** How somebody who may see the parties of a case asks for them. Who may not sees a mask in any case. */
public enum Disclosure {
    /** In full; the look is recorded. */
    FULL,

    /** Masked, until somebody needs them. */
    MASKED
}
