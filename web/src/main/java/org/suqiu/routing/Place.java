package org.suqiu.routing;

/** Where a county lies, seen from the prefecture. */
public enum Place {
    INSIDE,
    OUTSIDE,
    UNKNOWN
}
