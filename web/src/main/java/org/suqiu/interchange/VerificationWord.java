package org.suqiu.interchange;

/** What a file says of the verification of a violation. */
enum VerificationWord {
    FILED,
    NOT_FILED
}
