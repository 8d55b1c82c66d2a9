package org.suqiu.notification;

public enum Delivery {
    /** Handed to a mail server that took it, or said to the person. */
    DELIVERED,
    /** The sender could not deliver it: somebody has to call. */
    FAILED,
    /** Written to the log because no sender is set up: nobody was told. */
    LOGGED
}
