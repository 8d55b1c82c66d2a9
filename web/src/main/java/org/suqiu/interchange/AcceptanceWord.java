package org.suqiu.interchange;

/** What a file says of the decision on a complaint. */
enum AcceptanceWord {
    ACCEPTED,
    REFUSED
}
