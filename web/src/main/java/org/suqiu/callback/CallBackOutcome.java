package org.suqiu.callback;

/** How it ended. */
public enum CallBackOutcome {
    REACHED,
    NOT_REACHED
}
