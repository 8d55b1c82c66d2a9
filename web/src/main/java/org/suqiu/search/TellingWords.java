package org.suqiu.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * The words of a text that find others like it: those that are rare where the reader may look. Lucene's own MoreLikeThis
 * counts in all documents, and so would show by what it finds which words stand in cases that the reader may not see.
 */
final class TellingWords {

    private static final Analyzer WORDS = new ChineseAnalyzer(false);

    /** Different ones; who has not said by then what it is about will not. */
    private static final int LOOKED_AT = 120;

    private static final int TELLING = 30;

    /** One in three of the telling words has to be there. */
    private static final int ONE_IN = 3;

    /** A word that more cases have says nothing of likeness. */
    private static final double COMMON = 0.3;

    private static final int ENOUGH_TO_COMPARE = 1_000;

    private final IndexSearcher searcher;
    private final Sight sight;
    private final Query seen;

    TellingWords(IndexSearcher searcher, Sight sight) {
        this.searcher = searcher;
        this.sight = sight;
        seen = sight.insideOnly(sight.cases());
    }

    Query of(String facts) throws IOException {
        int cases = searcher.count(seen);
        List<Telling> telling = new ArrayList<>();
        for (Map.Entry<String, Integer> word : words(facts).entrySet()) {
            int having = having(word.getKey());
            if (having > 0 && (cases <= ENOUGH_TO_COMPARE || having <= COMMON * cases)) {
                telling.add(new Telling(word.getKey(), word.getValue() * rarity(having, cases)));
            }
        }
        telling.sort(Comparator.comparingDouble(Telling::weight).reversed());
        return query(telling.subList(0, Math.min(TELLING, telling.size())));
    }

    private static Query query(List<Telling> telling) {
        if (telling.isEmpty()) {
            return new MatchNoDocsQuery("says nothing that others say");
        }
        var query = new BooleanQuery.Builder().setMinimumNumberShouldMatch(Math.max(1, telling.size() / ONE_IN));
        telling.forEach(word -> query.add(new TermQuery(in(word.text())), Occur.SHOULD));
        return query.build();
    }

    /** How often each is said, in the order of the text. */
    private static Map<String, Integer> words(String facts) throws IOException {
        Map<String, Integer> words = new LinkedHashMap<>();
        try (TokenStream tokens = WORDS.tokenStream("", facts)) {
            var word = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (words.size() < LOOKED_AT && tokens.incrementToken()) {
                words.merge(word.toString(), 1, Integer::sum);
            }
        }
        return words;
    }

    private int having(String word) throws IOException {
        if (sight.looksIntoAllOfItsDrawers()) {
            return searcher.getIndexReader().docFreq(in(word));
        }
        return searcher.count(new BooleanQuery.Builder()
                .add(new TermQuery(in(word)), Occur.FILTER)
                .add(seen, Occur.FILTER)
                .build());
    }

    private static double rarity(int having, int cases) {
        return Math.log((cases + 1d) / (having + 1d)) + 1;
    }

    private static Term in(String word) {
        return new Term(Fields.FACTS, word);
    }

    /** A word and how much it tells. */
    private record Telling(String text, double weight) {}
}
