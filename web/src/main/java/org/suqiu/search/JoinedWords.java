package org.suqiu.search;

import java.io.IOException;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Keeps two Latin words with one sign between them in one as well: Air Max is found by airmax, and Wi-Fi by wifi. */
final class JoinedWords extends TokenFilter {

    private static final Pattern LATIN = Pattern.compile("[a-z]{1,20}");

    private final CharTermAttribute word = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute place = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private State current;
    private State ahead;
    private String joined;
    private int joinedEnd;

    JoinedWords(TokenStream words) {
        super(words);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (joined != null) {
            restoreState(current);
            word.setEmpty().append(joined);
            place.setOffset(place.startOffset(), joinedEnd);
            step.setPositionIncrement(0);
            joined = null;
            return true;
        }
        if (!next()) {
            return false;
        }
        if (LATIN.matcher(word).matches()) {
            lookAhead();
        }
        return true;
    }

    private boolean next() throws IOException {
        if (ahead == null) {
            return input.incrementToken();
        }
        restoreState(ahead);
        ahead = null;
        return true;
    }

    private void lookAhead() throws IOException {
        current = captureState();
        String first = word.toString();
        int end = place.endOffset();
        if (input.incrementToken()) {
            ahead = captureState();
            if (place.startOffset() == end + 1 && LATIN.matcher(word).matches()) {
                joined = first + word;
                joinedEnd = place.endOffset();
            }
        }
        restoreState(current);
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        ahead = null;
        joined = null;
    }
}
