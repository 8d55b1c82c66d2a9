package org.suqiu.mediation;

public enum RecusalState {
    PENDING,
    GRANTED,
    DENIED
}
