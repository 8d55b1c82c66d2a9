package org.suqiu.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;

/** A typed text, taken apart once: its pieces may stand in any of some fields, and count most where they stand together. */
final class TextQuery {

    private static final float SIMILAR = 0.1f;
    private static final float TOGETHER = 3f;
    private static final float HALF = 0.5f;
    private static final int FEW = 3;
    static final Analyzer TYPED = new ChineseAnalyzer(false);

    private final List<Piece> pieces;

    TextQuery(String text) {
        pieces = pieces(text);
    }

    boolean saysNothing() {
        return pieces.isEmpty();
    }

    /** @return how much it can gather, where a piece gathers 1 */
    float most() {
        return pieces.size() == 1 ? 1 : pieces.size() * (1 + TOGETHER);
    }

    /** @param share of the pieces that have to be there, in whichever field */
    Query pieces(Map<String, Float> fields, float share) {
        if (pieces.size() == 1) {
            return inOneOf(fields, (field, weight) -> boosted(pieces.get(0).meantIn(field), weight));
        }
        return new BooleanQuery.Builder()
                .add(some(fields, share), Occur.MUST)
                .add(boosted(together(fields), TOGETHER), Occur.SHOULD)
                .build();
    }

    private Query some(Map<String, Float> fields, float share) {
        var some = new BooleanQuery.Builder().setMinimumNumberShouldMatch(least(share));
        pieces.forEach(
                piece -> some.add(inOneOf(fields, (field, weight) -> boosted(in(field, piece), weight)), Occur.SHOULD));
        return some.build();
    }

    /** Of two or three pieces none may lack where most have to be there: the half of a word is another word. */
    private int least(float share) {
        int most = pieces.size() <= FEW && share > HALF ? pieces.size() : (int) (share * pieces.size());
        return Math.max(1, most);
    }

    /** Each piece for itself. */
    Query anyPiece(String field) {
        var any = new BooleanQuery.Builder();
        pieces.forEach(piece -> any.add(in(field, piece), Occur.SHOULD));
        return any.build();
    }

    /** @return for each piece, that it stands in one of the fields */
    List<Query> eachIn(List<String> fields) {
        return pieces.stream()
                .map(piece -> either(fields.stream().map(piece::in).toList()))
                .toList();
    }

    private static Query either(List<Query> ways) {
        return new DisjunctionMaxQuery(ways, 0);
    }

    /** Few words of letters may be mistyped; a whole line of them would be too much to look for. */
    private Query in(String field, Piece piece) {
        boolean few = pieces.stream().filter(Piece::mayBeMeantOtherwise).count() <= FEW;
        return few ? piece.meantIn(field) : piece.in(field);
    }

    Query together(Map<String, Float> fields) {
        return inOneOf(fields, (field, weight) -> boosted(phrase(field), weight));
    }

    Query phrase(String field) {
        var phrase = new PhraseQuery.Builder();
        pieces.forEach(piece -> piece.addTo(phrase, field));
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
                Piece last = pieces.isEmpty() ? Piece.NONE : pieces.remove(pieces.size() - 1);
                pieces.addAll(last.then(word.toString(), place.startOffset(), place.endOffset()));
            }
            return pieces;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
