package org.suqiu.papers;

/** How a paper reached the one it is for. */
public enum SendingChannel {
    MESSAGE,
    LETTER,
    HANDED_OVER
}
