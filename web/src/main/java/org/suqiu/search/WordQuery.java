package org.suqiu.search;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.QueryBuilder;

/** All the ways in which one typed word can be meant. */
class WordQuery {

    private static final float SIMILAR = 0.1f;
    private static final float SYNONYM = 0.5f;
    private static final float PHRASE = 3f;
    private static final Pattern NUMBER_TAIL = Pattern.compile("[0-9-]{2,30}");
    private static final Pattern AMOUNT = Pattern.compile("[¥￥]?([0-9]{1,9}(?:\\.[0-9]{1,2})?)元?");
    private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin}]+");
    private static final Pattern LETTERS_AND_SIGNS = Pattern.compile("[\\p{IsLatin}' ]{2,60}");
    private static final int WHOLE_PHONE = 7;
    private static final int LONG_ENOUGH_FOR_ERRORS = 4;
    private static final int TWO_ERRORS_FROM = 8;

    private static final QueryBuilder BUILDER = new QueryBuilder(new ChineseAnalyzer(false));

    private final Word word;
    private final List<String> readings;
    private final float share;

    /**
     * @param readings the word itself first, then what means the same
     * @param share of the pairs of characters that have to be there
     */
    WordQuery(Word word, List<String> readings, float share) {
        this.word = word;
        this.readings = readings;
        this.share = share;
    }

    /** @param inside where the reader may look into the case */
    Query within(Query inside, List<String> personalKeys) {
        return new BooleanQuery.Builder()
                .add(best(open()), Occur.SHOULD)
                .add(
                        new BooleanQuery.Builder()
                                .add(inside, Occur.FILTER)
                                .add(best(inner(personalKeys)), Occur.MUST)
                                .build(),
                        Occur.SHOULD)
                .build();
    }

    private List<Query> open() {
        List<Query> ways = texts(Fields.OPEN_TEXTS);
        String key = TypedText.key(word.text());
        ways.add(exactly(Fields.NUMBER, word.text(), 20));
        ways.add(exactly(Fields.CREDIT_CODE, key, 15));
        ways.add(exactly(Fields.RESPONDENT_KEY, key, 10));
        numbers(ways);
        spelling(ways);
        typingErrors(ways, Fields.OPEN_TEXTS);
        return ways;
    }

    private List<Query> inner(List<String> personalKeys) {
        List<Query> ways = texts(Fields.INNER_TEXTS);
        personalKeys.forEach(key -> ways.add(exactly(Fields.PERSONAL, key, 12)));
        typingErrors(ways, Fields.INNER_TEXTS);
        return ways;
    }

    private void numbers(List<Query> ways) {
        if (NUMBER_TAIL.matcher(word.text()).matches()) {
            String backwards = new StringBuilder(word.text()).reverse().toString();
            ways.add(boosted(new ConstantScoreQuery(new PrefixQuery(new Term(Fields.NUMBER_BACKWARDS, backwards))), 8));
            ways.add(exactly(Fields.RESPONDENT_PHONE, TypedText.digits(word.text()), 10));
        }
        var amount = AMOUNT.matcher(word.text());
        if (amount.matches()) {
            ways.add(exactly(
                    Fields.AMOUNT, new BigDecimal(amount.group(1)).setScale(2).toPlainString(), 4));
        }
    }

    private void spelling(List<Query> ways) {
        if (LETTERS_AND_SIGNS.matcher(word.text()).matches()) {
            String letters =
                    word.text().toLowerCase(Locale.ROOT).replaceAll("[' ]", "").replace('ü', 'v');
            ways.add(boosted(new ConstantScoreQuery(new PrefixQuery(new Term(Fields.SPELLING, letters))), 3));
        }
    }

    private void typingErrors(List<Query> ways, Map<String, Float> fields) {
        String letters = word.text().toLowerCase(Locale.ROOT);
        if (!word.phrase()
                && letters.length() >= LONG_ENOUGH_FOR_ERRORS
                && LATIN.matcher(letters).matches()) {
            int errors = letters.length() >= TWO_ERRORS_FROM ? 2 : 1;
            fields.forEach((field, weight) ->
                    ways.add(boosted(new FuzzyQuery(new Term(field, letters), errors, 1), weight * SYNONYM)));
        }
    }

    private List<Query> texts(Map<String, Float> fields) {
        List<Query> ways = new ArrayList<>();
        for (int reading = 0; reading < readings.size(); reading++) {
            float trust = reading == 0 ? 1 : SYNONYM;
            String text = readings.get(reading);
            fields.forEach((field, weight) -> {
                Query found = text(field, text);
                if (found != null) {
                    ways.add(boosted(found, weight * trust));
                }
            });
        }
        return ways;
    }

    /** @return null where the text has no words */
    private Query text(String field, String text) {
        Query phrase = BUILDER.createPhraseQuery(field, text);
        if (phrase == null || word.phrase() || phrase instanceof TermQuery) {
            return phrase;
        }
        Query parts = BUILDER.createMinShouldMatchQuery(field, text, share);
        return new BooleanQuery.Builder()
                .add(parts, Occur.MUST)
                .add(boosted(phrase, PHRASE), Occur.SHOULD)
                .build();
    }

    static boolean isWholePhone(String text) {
        String digits = TypedText.digits(text);
        return digits != null
                && digits.length() >= WHOLE_PHONE
                && NUMBER_TAIL.matcher(text).matches();
    }

    private static Query best(List<Query> ways) {
        return new DisjunctionMaxQuery(ways, SIMILAR);
    }

    private static Query exactly(String field, String value, float weight) {
        return boosted(new ConstantScoreQuery(new TermQuery(new Term(field, value == null ? "" : value))), weight);
    }

    private static Query boosted(Query query, float weight) {
        return new BoostQuery(query, weight);
    }
}
