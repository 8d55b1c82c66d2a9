package org.suqiu.interchange;

/** What became of a file. */
public enum ImportState {
    RUNNING,
    DONE,
    REJECTED
}
