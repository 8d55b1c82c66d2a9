package org.suqiu.notification.rest;

import java.time.Instant;
import org.suqiu.notification.Notice;

/** A telling as staff see it. */
public record NoticeView(
        String matter, String recipient, String channel, String state, Instant givenAt, String givenBy, String remark) {

    static NoticeView of(Notice notice, boolean withRemark) {
        return new NoticeView(
                notice.matter().name(),
                notice.recipient().name(),
                notice.channel().name(),
                notice.state().name(),
                notice.givenAt(),
                notice.givenBy(),
                withRemark ? notice.remark() : null);
    }
}
