package org.suqiu.notification;

import org.suqiu.casefile.PartyDetails;

/** A way out of the house. */
public interface MessageSender {

    NoticeChannel channel();

    /** Whether the person can be reached this way. */
    boolean reaches(PartyDetails party);

    Delivery send(PartyDetails party, Message message);
}
