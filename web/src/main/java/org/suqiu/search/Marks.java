package org.suqiu.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.DefaultPassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;

/** What is marked in the texts of a hit: words that were typed, and what means the same. */
final class Marks {

    private static final int MOST_PASSAGES = 2;
    private static final String NEXT = "\u0004";
    private static final UnifiedHighlighter HIGHLIGHTER = new UnifiedHighlighter.Builder(
                    null, new ChineseAnalyzer(true))
            .withWeightMatches(false)
            .withFormatter(new DefaultPassageFormatter(Hit.MARK, Hit.END, NEXT, false))
            .build();

    private final List<Function<String, Query>> words;

    /** @param words each as what is to be marked in the field of that name */
    Marks(List<Function<String, Query>> words) {
        this.words = words;
    }

    /** @return the passages that fit best; none where nothing fits */
    List<String> in(String field, List<String> texts) {
        Query marked = marked(field);
        return texts.stream()
                .flatMap(text -> passages(field, marked, text))
                .limit(MOST_PASSAGES)
                .toList();
    }

    private Query marked(String field) {
        var any = new BooleanQuery.Builder();
        words.forEach(word -> any.add(word.apply(field), Occur.SHOULD));
        return any.build();
    }

    /** Without a mark the beginning of the text would be shown. */
    private static Stream<String> passages(String field, Query marked, String text) {
        try {
            Object found = HIGHLIGHTER.highlightWithoutSearcher(field, marked, text, MOST_PASSAGES);
            return found == null
                    ? Stream.empty()
                    : Stream.of(found.toString().split(NEXT)).filter(passage -> passage.contains(Hit.MARK));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
