package org.suqiu.search;

/**
 * One thing that was typed.
 *
 * @param phrase was in quotes: to be found as it stands
 * @param excluded had a minus before it: not to be found
 */
record Word(String text, boolean phrase, boolean excluded) {

    /** What is left out is just what was typed, and nothing like it. */
    Word asItStands() {
        return new Word(text, true, excluded);
    }
}
