package org.suqiu.search;

/**
 * One thing that was typed.
 *
 * @param phrase was in quotes: to be found as it stands
 * @param excluded had a minus before it: not to be found
 */
record Word(String text, boolean phrase, boolean excluded) {}
