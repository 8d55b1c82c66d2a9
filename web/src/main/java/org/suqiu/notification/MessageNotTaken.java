package org.suqiu.notification;

/** A message was not taken this time; the engine's job tries again. Names nobody. */
public class MessageNotTaken extends RuntimeException {

    private static final long serialVersionUID = 1;

    MessageNotTaken(String caseNumber) {
        super("a message about " + caseNumber + " was not taken; it is tried again");
    }

    MessageNotTaken(String reference, Throwable cause) {
        super("the message " + reference + " was not taken; it is tried again", cause);
    }
}
