package org.suqiu.papers;

import java.time.LocalDate;
import org.suqiu.papers.form.Recipient;

/** To whom a paper went, how and when. */
public record Sending(Recipient recipient, SendingChannel channel, LocalDate on) {}
