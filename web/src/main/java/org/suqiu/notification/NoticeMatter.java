package org.suqiu.notification;

public enum NoticeMatter {
    DECISION,
    CLOSING
}
