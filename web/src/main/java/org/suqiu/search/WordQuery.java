package org.suqiu.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** All the ways in which one typed word can be meant. */
class WordQuery {

    private static final float SIMILAR = 0.1f;
    private static final float SYNONYM = 0.5f;
    private static final Pattern NUMBER_TAIL = Pattern.compile("[0-9-]{2,30}");
    private static final Pattern DAY_AND_PLACE = Pattern.compile("(?<=[0-9])(?=[0-9]{12}$)|(?<=[0-9])(?=[0-9]{4}$)");
    private static final Pattern LETTERS_AND_SIGNS = Pattern.compile("[\\p{IsLatin}' ]{2,60}");
    private static final int WHOLE_PHONE = 7;

    private final Word word;
    private final List<List<String>> readings;
    private final float share;

    /**
     * @param readings the word itself first, then what means the same, in parts that have to be there all
     * @param share of the pairs of characters that have to be there
     */
    WordQuery(Word word, List<List<String>> readings, float share) {
        this.word = word;
        this.readings = readings;
        this.share = share;
    }

    /** Where the reader may look into a case, its inner texts are read together with the open ones. */
    Query within(Sight sight, List<String> personalKeys) {
        if (sight.looksIntoEverything()) {
            return best(inner(personalKeys));
        }
        Query open = best(open());
        if (sight.looksIntoNothing()) {
            return open;
        }
        Query inner = new BooleanQuery.Builder()
                .add(sight.inside(), Occur.FILTER)
                .add(best(inner(personalKeys)), Occur.MUST)
                .build();
        return new DisjunctionMaxQuery(List.of(open, inner), 0);
    }

    private List<Query> open() {
        List<Query> ways = texts(Fields.OPEN_TEXTS);
        codes(ways);
        return ways;
    }

    private List<Query> inner(List<String> personalKeys) {
        List<Query> ways = texts(Fields.ALL_TEXTS);
        codes(ways);
        personalKeys.forEach(key -> ways.add(exactly(Fields.PERSONAL, key, 12)));
        return ways;
    }

    private void codes(List<Query> ways) {
        String key = TypedText.key(word.text());
        ways.add(exactly(Fields.NUMBER, word.text(), 20));
        ways.add(exactly(Fields.CREDIT_CODE, key, 15));
        ways.add(exactly(Fields.RESPONDENT_KEY, key, 10));
        numbers(ways);
        spelling(ways);
    }

    private void numbers(List<Query> ways) {
        if (NUMBER_TAIL.matcher(word.text()).matches()) {
            Stream.of(word.text(), withHyphens(word.text()))
                    .distinct()
                    .map(WordQuery::numberEndsWith)
                    .forEach(ways::add);
            ways.add(exactly(Fields.RESPONDENT_PHONE, PhoneNumber.digits(word.text()), 10));
        }
        WrittenAmount.in(word.text()).ifPresent(amount -> ways.add(exactly(Fields.AMOUNT, amount.yuan(), 4)));
    }

    /** People leave the hyphens out of 654201-20260520-0001. */
    private static String withHyphens(String number) {
        return number.contains("-") ? number : DAY_AND_PLACE.matcher(number).replaceAll("-");
    }

    private static Query numberEndsWith(String tail) {
        String backwards = new StringBuilder(tail).reverse().toString();
        return boosted(new ConstantScoreQuery(new PrefixQuery(new Term(Fields.NUMBER_BACKWARDS, backwards))), 8);
    }

    private void spelling(List<Query> ways) {
        if (LETTERS_AND_SIGNS.matcher(word.text()).matches()) {
            String letters =
                    word.text().toLowerCase(Locale.ROOT).replaceAll("[' ]", "").replace('ü', 'v');
            ways.add(boosted(new ConstantScoreQuery(new PrefixQuery(new Term(Fields.SPELLING, letters))), 3));
        }
    }

    private List<Query> texts(Map<String, Float> fields) {
        List<String> set = setSpellings(word.text());
        if (!set.isEmpty()) {
            return set.stream()
                    .map(spelling -> new TextQuery(spelling).together(fields))
                    .collect(Collectors.toList());
        }
        List<List<TextQuery>> texts = readings.stream().map(WordQuery::parts).toList();
        List<Query> ways = new ArrayList<>();
        for (List<TextQuery> text : texts) {
            if (!text.isEmpty()) {
                ways.add(boosted(all(queries(text, fields)), trust(text, texts.get(0))));
            }
        }
        return ways;
    }

    /** A synonym of more pieces would gather more than the word itself. */
    private static float trust(List<TextQuery> text, List<TextQuery> word) {
        return text.equals(word) ? 1 : SYNONYM * Math.min(1, most(word) / most(text));
    }

    private static float most(List<TextQuery> text) {
        return (float) text.stream().mapToDouble(TextQuery::most).sum();
    }

    /** @return how a plate or an amount stands in texts, whose parts say nothing by themselves; empty for other words */
    static List<String> setSpellings(String word) {
        List<String> plates = Plate.spellings(word);
        return plates.isEmpty()
                ? WrittenAmount.in(word).map(WrittenAmount::spellings).orElse(List.of())
                : plates;
    }

    private static List<TextQuery> parts(List<String> reading) {
        return reading.stream()
                .map(TextQuery::new)
                .filter(part -> !part.saysNothing())
                .toList();
    }

    private List<Query> queries(List<TextQuery> text, Map<String, Float> fields) {
        return text.stream()
                .map(part -> word.phrase() ? part.together(fields) : part.pieces(fields, share))
                .toList();
    }

    private static Query all(List<Query> parts) {
        var all = new BooleanQuery.Builder();
        parts.forEach(part -> all.add(part, Occur.MUST));
        return parts.size() == 1 ? parts.get(0) : all.build();
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
