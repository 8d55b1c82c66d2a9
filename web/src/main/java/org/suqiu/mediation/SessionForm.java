package org.suqiu.mediation;

/** How the parties meet (Order 121, Art. 20). */
public enum SessionForm {
    ON_SITE,
    /** By internet, telephone, sound or picture. */
    REMOTE
}
