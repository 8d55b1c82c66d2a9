package org.suqiu.search;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * A pair of characters, a word, or words that are written in one such as iPhone15.
 *
 * @param position of the first word, in a kept text that has its single characters, too
 * @param end where it ends in what was typed
 */
record Piece(List<String> words, int position, int end, boolean pair) {

    static final Piece NONE = new Piece(List.of(), 0, 0, false);

    private static final float OTHERWISE = 0.5f;
    private static final int TWO_ERRORS_FROM = 8;
    private static final int MOST_LIKE_IT = 20;
    private static final Pattern LETTERS = Pattern.compile("[\\p{IsLatin}\\p{IsCyrillic}\\p{IsArabic}]{4,}");

    /** Languages that put endings behind a word: телефон stands in телефоным. */
    private static final Pattern WITH_ENDINGS = Pattern.compile("[\\p{IsCyrillic}\\p{IsArabic}]{4,}");

    /** @return this one and the next, or one of both where they are written in one */
    List<Piece> then(String next, int from, int to) {
        boolean isPair = next.codePointCount(0, next.length()) == 2 && isCharacter(next);
        if (words.isEmpty()) {
            return List.of(new Piece(List.of(next), 0, to, isPair));
        }
        if (from <= end && !isCharacter(next) && !isCharacter(words.get(0))) {
            return List.of(
                    new Piece(Stream.concat(words.stream(), Stream.of(next)).toList(), position, to, false));
        }
        // Behind the last pair of a row there is the place of its second character.
        int step = pair && from >= end ? 2 : words.size();
        return List.of(this, new Piece(List.of(next), position + step, to, isPair));
    }

    private static boolean isCharacter(String word) {
        return Character.isIdeographic(word.codePointAt(0));
    }

    Query in(String field) {
        if (words.size() == 1) {
            return term(field, words.get(0));
        }
        var phrase = new PhraseQuery.Builder();
        words.forEach(word -> phrase.add(new Term(field, word)));
        return phrase.build();
    }

    void addTo(PhraseQuery.Builder phrase, String field) {
        for (int word = 0; word < words.size(); word++) {
            phrase.add(new Term(field, words.get(word)), position + word);
        }
    }

    /** As it stands or, a word of letters, mistyped or with an ending. */
    Query meantIn(String field) {
        if (!mayBeMeantOtherwise()) {
            return in(field);
        }
        Query mistyped = new BoostQuery(allOf(words.stream().map(word -> like(field, word))), OTHERWISE);
        Stream<Query> ways = Stream.concat(Stream.of(in(field), mistyped), begun(field).stream());
        return new DisjunctionMaxQuery(ways.toList(), 0);
    }

    boolean mayBeMeantOtherwise() {
        return words.stream().anyMatch(word -> LETTERS.matcher(word).matches());
    }

    private Optional<Query> begun(String field) {
        return words.size() == 1 && WITH_ENDINGS.matcher(words.get(0)).matches()
                ? Optional.of(new BoostQuery(new PrefixQuery(new Term(field, words.get(0))), OTHERWISE))
                : Optional.empty();
    }

    private static Query like(String field, String word) {
        if (!LETTERS.matcher(word).matches()) {
            return term(field, word);
        }
        int errors = word.length() >= TWO_ERRORS_FROM ? 2 : 1;
        return new FuzzyQuery(new Term(field, word), errors, 1, MOST_LIKE_IT, true);
    }

    private static Query allOf(Stream<Query> queries) {
        var all = new BooleanQuery.Builder();
        queries.forEach(query -> all.add(query, Occur.MUST));
        return all.build();
    }

    private static Query term(String field, String word) {
        return new TermQuery(new Term(field, word));
    }
}
