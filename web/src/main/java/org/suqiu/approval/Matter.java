package org.suqiu.approval;

/** What the head has to decide. */
public enum Matter {
    REFUSAL,
    /** More time for a step whose law allows it, once. */
    EXTENSION,
    /** Filing a case, not filing it, or passing it to the police. */
    VERIFICATION,
    /** Asking the superior office to take the case. */
    HANDING_UP
}
