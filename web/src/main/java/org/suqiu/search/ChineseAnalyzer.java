package org.suqiu.search;

import com.ibm.icu.text.Transliterator;
import java.io.Reader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.icu.ICUTransformFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * Chinese by pairs of characters, which needs no dictionary and misses nothing; other scripts by words, letters apart
 * from digits. Width, case and marks are folded, traditional characters become simplified ones.
 */
class ChineseAnalyzer extends Analyzer {

    private static final int ALL_SCRIPTS =
            CJKBigramFilter.HAN | CJKBigramFilter.HIRAGANA | CJKBigramFilter.KATAKANA | CJKBigramFilter.HANGUL;

    private final boolean singleCharactersToo;

    /** @param singleCharactersToo kept texts are found by one character and by Latin words in one, typed ones are
     *     looked up by pairs and words */
    ChineseAnalyzer(boolean singleCharactersToo) {
        this.singleCharactersToo = singleCharactersToo;
    }

    @Override
    protected Reader initReader(String field, Reader text) {
        return new PatternReplaceCharFilter(Plate.SEPARATOR, " ", text);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = new StandardTokenizer();
        TokenStream folded = new ICUFoldingFilter(words);
        TokenStream simplified = new ICUTransformFilter(folded, Transliterator.getInstance("Traditional-Simplified"));
        TokenStream apart = new LettersFromDigits(simplified);
        TokenStream latin = singleCharactersToo ? new JoinedWords(apart) : apart;
        return new TokenStreamComponents(words, new CJKBigramFilter(latin, ALL_SCRIPTS, singleCharactersToo));
    }
}
