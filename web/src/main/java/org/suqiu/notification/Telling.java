package org.suqiu.notification;

import java.time.LocalDate;

/** Who was told what, by which way, whether it arrived, and on which day. */
record Telling(NoticeMatter matter, Recipient recipient, NoticeChannel channel, Delivery delivery, LocalDate on) {}
