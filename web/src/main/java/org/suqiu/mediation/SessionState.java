package org.suqiu.mediation;

public enum SessionState {
    CALLED,
    HELD,
    NOT_HELD
}
