package org.suqiu.casefile;

/** How pressing a case is beside its due date: danger to life or health, children, many people hit at once. */
public enum Priority {
    NORMAL,
    URGENT
}
