package org.suqiu.notification;

import java.util.EnumSet;
import java.util.Set;

/** How somebody is told. */
public enum NoticeChannel {
    EMAIL,
    SMS,
    /** Sent by the office itself, with a paper. */
    MESSAGE,
    CALL,
    LETTER,
    VISIT;

    private static final Set<NoticeChannel> RECORDED_BY_STAFF = EnumSet.of(CALL, LETTER, VISIT);

    public boolean isRecordedByStaff() {
        return RECORDED_BY_STAFF.contains(this);
    }
}
