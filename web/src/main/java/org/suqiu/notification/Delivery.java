package org.suqiu.notification;

public enum Delivery {
    /** Handed to a server that took it, or said to the person. */
    DELIVERED,
    /** Not taken this time; another try may do. */
    FAILED,
    /** Not taken, and never will be: somebody has to call. */
    REFUSED,
    /** Written to the log because no sender is set up: nobody was told. */
    LOGGED
}
