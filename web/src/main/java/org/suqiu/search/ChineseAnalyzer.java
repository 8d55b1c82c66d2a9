package org.suqiu.search;

import com.ibm.icu.text.Transliterator;
import java.io.Reader;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.icu.ICUNormalizer2CharFilter;
import org.apache.lucene.analysis.icu.ICUTransformFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * Chinese by pairs of characters, which needs no dictionary and misses nothing; other scripts by words. Width, case and
 * marks are folded, traditional characters become simplified ones.
 */
class ChineseAnalyzer extends Analyzer {

    private static final int ALL_SCRIPTS =
            CJKBigramFilter.HAN | CJKBigramFilter.HIRAGANA | CJKBigramFilter.KATAKANA | CJKBigramFilter.HANGUL;

    private final boolean singleCharactersToo;

    /** A plate's dot and spaces are written or not, 新G·A8866 and 新GA8866: its two parts become two words. */
    private static final Pattern PLATE = Pattern.compile(
            "([京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][a-z])[·•・.\\s-]?" + "(?=[a-z]{0,2}[0-9][a-z0-9]{3,5}(?![a-z0-9]))");

    /** @param singleCharactersToo kept texts are found by one character, typed ones are looked up by pairs */
    ChineseAnalyzer(boolean singleCharactersToo) {
        this.singleCharactersToo = singleCharactersToo;
    }

    @Override
    protected Reader initReader(String field, Reader text) {
        Reader folded = new ICUNormalizer2CharFilter(text);
        return new PatternReplaceCharFilter(PLATE, "$1 ", folded);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = new StandardTokenizer();
        TokenStream folded = new ICUFoldingFilter(words);
        TokenStream simplified = new ICUTransformFilter(folded, Transliterator.getInstance("Traditional-Simplified"));
        return new TokenStreamComponents(words, new CJKBigramFilter(simplified, ALL_SCRIPTS, singleCharactersToo));
    }
}
