package org.suqiu.approval;

/** What the head has to decide. */
public enum Matter {
    REFUSAL
}
