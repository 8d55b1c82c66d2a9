package org.suqiu.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.SortedNumericDocValuesField;
import org.apache.lucene.search.IndexOrDocValuesQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

/** The fields of a case's document. Those for all who see the case, and those for who works on it, are kept apart. */
final class Fields {

    static final String INDEX = "cases";

    static final String NUMBER = "number";
    static final String NUMBER_BACKWARDS = "numberBackwards";
    static final String VERSION = "version";
    static final String KIND = "kind";
    static final String STAGE = "stage";
    static final String OFFICE = "office";
    static final String HANDLER = "handler";
    static final String COUNTY = "county";
    static final String CATEGORY = "category";
    static final String ISSUE = "issue";
    static final String CHANNEL = "channel";
    static final String SOURCE = "source";
    static final String MONTH = "month";
    static final String AMOUNT_BAND = "amountBand";
    static final String AMOUNT = "amount";
    static final String RECEIVED_DAY = "receivedDay";
    static final String RECEIVED_AT = "receivedAt";
    static final String DUE_DAY = "dueDay";
    static final String AMBER_DAY = "amberDay";
    static final String CREDIT_CODE = "creditCode";
    static final String RESPONDENT_KEY = "respondentKey";
    static final String RESPONDENT_PHONE = "respondentPhone";
    static final String SPELLING = "spelling";

    static final String RESPONDENT = "respondent";
    static final String PLATFORM = "platform";
    static final String PRODUCT = "product";
    static final String SUBJECT = "subject";
    static final String ADDRESS = "address";

    static final String FACTS = "facts";
    static final String PLACE = "place";
    static final String DECISIONS = "decisions";
    static final String NOTES = "notes";

    /** Keyed hashes of what is known of the one who filed. */
    static final String PERSONAL = "personal";

    /** Stands for no office: the case lies with the dispatcher. */
    static final String NOWHERE = "-";

    /** Words for everybody who sees the case, with their weight. */
    static final Map<String, Float> OPEN_TEXTS =
            Map.of(RESPONDENT, 4f, PLATFORM, 2f, PRODUCT, 3f, SUBJECT, 2.5f, ADDRESS, 1f);

    /** Words for those who work on the case. */
    static final Map<String, Float> INNER_TEXTS = Map.of(FACTS, 1.5f, PLACE, 1f, DECISIONS, 1f, NOTES, 0.8f);

    /** Both, for those who work on the case. */
    static final Map<String, Float> ALL_TEXTS = together(OPEN_TEXTS, INNER_TEXTS);

    /** Texts in which what was found is shown: to everybody, and to those who work on the case. */
    static final List<String> MARKED_FOR_ALL = List.of(RESPONDENT, PRODUCT);

    static final List<String> MARKED = List.of(RESPONDENT, PRODUCT, FACTS, DECISIONS, NOTES);

    private Fields() {}

    static Query receivedSince(int day) {
        return days(RECEIVED_DAY, day, Integer.MAX_VALUE);
    }

    /** Both inclusive. For few candidates their own days are looked at, instead of gathering all cases of those days. */
    static Query days(String field, int from, int to) {
        return new IndexOrDocValuesQuery(
                IntPoint.newRangeQuery(field, from, to),
                SortedNumericDocValuesField.newSlowRangeQuery(field, from, to));
    }

    static Query anyOf(String field, Stream<String> values) {
        return new TermInSetQuery(field, values.map(BytesRef::new).toList());
    }

    private static Map<String, Float> together(Map<String, Float> one, Map<String, Float> other) {
        Map<String, Float> both = new HashMap<>(one);
        both.putAll(other);
        return Map.copyOf(both);
    }
}
