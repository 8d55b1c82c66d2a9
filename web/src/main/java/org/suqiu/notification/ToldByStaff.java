package org.suqiu.notification;

/**
 * A call, a letter or a visit by which somebody was told.
 *
 * @param matter null for what waits to be told
 * @param recipient null for whoever does not know yet
 * @param remark such as who answered the call; null for none
 */
public record ToldByStaff(NoticeMatter matter, Recipient recipient, NoticeChannel channel, String remark) {}
