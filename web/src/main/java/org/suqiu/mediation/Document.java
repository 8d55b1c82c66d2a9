package org.suqiu.mediation;

/** How an agreement is put down (Order 121, Art. 24; Order 20, Art. 22). */
public enum Document {
    /** The mediation document, signed by both and sealed. */
    AGREEMENT,
    /** A record is enough where it was performed at once, or both waive the document. */
    RECORD
}
