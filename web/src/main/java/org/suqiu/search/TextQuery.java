package org.suqiu.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** A typed text, taken apart once: its pieces may stand in any of some fields, and count most where they stand together. */
final class TextQuery {

    private static final float SIMILAR = 0.1f;
    private static final float TOGETHER = 3f;
    private static final float MISTYPED = 0.5f;
    private static final int LONG_ENOUGH_FOR_ERRORS = 4;
    private static final int TWO_ERRORS_FROM = 8;
    private static final Pattern ALPHABETIC = Pattern.compile("[\\p{IsLatin}\\p{IsCyrillic}\\p{IsArabic}]+");
    static final Analyzer TYPED = new ChineseAnalyzer(false);

    private final List<Piece> pieces;

    TextQuery(String text) {
        pieces = pieces(text);
    }

    boolean saysNothing() {
        return pieces.isEmpty();
    }

    /** @param share of the pieces that have to be there, in whichever field */
    Query pieces(Map<String, Float> fields, float share) {
        if (pieces.size() == 1) {
            return inOneOf(fields, (field, weight) -> single(pieces.get(0), field, weight));
        }
        return new BooleanQuery.Builder()
                .add(some(fields, share), Occur.MUST)
                .add(boosted(together(fields), TOGETHER), Occur.SHOULD)
                .build();
    }

    private Query some(Map<String, Float> fields, float share) {
        var some = new BooleanQuery.Builder().setMinimumNumberShouldMatch(Math.max(1, (int) (share * pieces.size())));
        pieces.forEach(
                piece -> some.add(inOneOf(fields, (field, weight) -> boosted(piece.in(field), weight)), Occur.SHOULD));
        return some.build();
    }

    /** Each piece for itself. */
    Query anyPiece(String field) {
        var any = new BooleanQuery.Builder();
        pieces.forEach(piece -> any.add(pieces.size() == 1 ? single(piece, field, 1) : piece.in(field), Occur.SHOULD));
        return any.build();
    }

    Query together(Map<String, Float> fields) {
        return inOneOf(fields, (field, weight) -> boosted(phrase(field), weight));
    }

    private static Query single(Piece piece, String field, float weight) {
        int length = piece.text().length();
        if (length < LONG_ENOUGH_FOR_ERRORS || !ALPHABETIC.matcher(piece.text()).matches()) {
            return boosted(piece.in(field), weight);
        }
        int errors = length >= TWO_ERRORS_FROM ? 2 : 1;
        Query mistyped = boosted(new FuzzyQuery(new Term(field, piece.text()), errors, 1), MISTYPED);
        return boosted(new DisjunctionMaxQuery(List.of(piece.in(field), mistyped), 0), weight);
    }

    Query phrase(String field) {
        var phrase = new PhraseQuery.Builder();
        pieces.forEach(piece -> phrase.add(new Term(field, piece.text()), piece.position()));
        return phrase.build();
    }

    private static Query inOneOf(Map<String, Float> fields, BiFunction<String, Float, Query> found) {
        List<Query> ways = new ArrayList<>();
        fields.forEach((field, weight) -> ways.add(found.apply(field, weight)));
        return new DisjunctionMaxQuery(ways, SIMILAR);
    }

    private static Query boosted(Query query, float weight) {
        return new BoostQuery(query, weight);
    }

    private static List<Piece> pieces(String text) {
        try (TokenStream tokens = TYPED.tokenStream("", text)) {
            var word = tokens.addAttribute(CharTermAttribute.class);
            var place = tokens.addAttribute(OffsetAttribute.class);
            List<Piece> pieces = new ArrayList<>();
            tokens.reset();
            while (tokens.incrementToken()) {
                Piece last = pieces.isEmpty() ? Piece.NONE : pieces.get(pieces.size() - 1);
                pieces.add(last.then(word.toString(), place.startOffset(), place.endOffset()));
            }
            return pieces;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A pair of characters or a word, and where it stands in a kept text that has its single characters, too. */
    private record Piece(String text, int position, int end, boolean pair) {

        private static final Piece NONE = new Piece("", -1, 0, false);

        /** Behind the last pair of a row there is the place of its second character. */
        Piece then(String next, int from, int to) {
            int step = pair && from >= end ? 2 : 1;
            boolean isPair = next.codePointCount(0, next.length()) == 2 && Character.isIdeographic(next.codePointAt(0));
            return new Piece(next, position + step, to, isPair);
        }

        Query in(String field) {
            return new TermQuery(new Term(field, text));
        }
    }
}
