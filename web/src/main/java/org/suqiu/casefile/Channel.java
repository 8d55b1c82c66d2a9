package org.suqiu.casefile;

/** How a matter reached the hotline. The public files by WEB alone; the others are written down by staff. */
public enum Channel {
    WEB,
    PHONE,
    COUNTER,
    LETTER,
    TRANSFER
}
