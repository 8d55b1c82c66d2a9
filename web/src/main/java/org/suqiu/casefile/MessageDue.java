package org.suqiu.casefile;

/** Whoever filed is to be written to, after this transaction and with tries of its own. */
public record MessageDue(String caseNumber, News news) {

    /** What the message is about. */
    public enum News {
        ANSWER,
        REVIEW
    }
}
