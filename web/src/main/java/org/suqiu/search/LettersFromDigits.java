package org.suqiu.search;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Takes letters and digits that are written in one apart: iPhone15 is kept as iPhone 15, and 500ml as 500 ml. */
final class LettersFromDigits extends TokenFilter {

    private static final Pattern PART = Pattern.compile("\\p{N}[^\\p{L}]*|[^\\p{N}]+");

    private final CharTermAttribute word = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute place = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private State whole;
    private Matcher parts;

    LettersFromDigits(TokenStream words) {
        super(words);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (parts != null && parts.find()) {
            restoreState(whole);
            take();
            step.setPositionIncrement(1);
            return true;
        }
        parts = null;
        if (!input.incrementToken()) {
            return false;
        }
        Matcher found = PART.matcher(word.toString());
        if (found.find() && found.end() < word.length()) {
            parts = found;
            whole = captureState();
            take();
        }
        return true;
    }

    /** Where folding made a word longer than it stands in the text, each part has the place of the whole. */
    private void take() {
        if (place.endOffset() - place.startOffset() == word.length()) {
            int start = place.startOffset();
            place.setOffset(start + parts.start(), start + parts.end());
        }
        word.setEmpty().append(parts.group());
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        parts = null;
    }
}
