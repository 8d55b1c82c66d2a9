package org.suqiu.acceptance;

public enum DemandState {
    OPEN,
    SUPPLIED,
    /** Its date passed in silence; what comes later is taken all the same. */
    LAPSED,
    /** The decision was taken, or the case went elsewhere, before anything came. */
    DROPPED
}
