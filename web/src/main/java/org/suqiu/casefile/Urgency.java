package org.suqiu.casefile;

/** Why a case is pressing. */
public enum Urgency {
    /** Life or health is in danger. */
    SAFETY,
    CHILDREN,
    /** Many are hit at once. */
    MASS
}
