package org.suqiu.notification;

/** Who was told what, by which way, and whether it arrived. */
record Telling(NoticeMatter matter, Recipient recipient, NoticeChannel channel, Delivery delivery) {}
