package org.suqiu.callback;

/** Why somebody is to be rung back. */
public enum CallBackReason {
    MISSED_CALL,
    PROMISE
}
