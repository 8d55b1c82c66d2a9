package org.suqiu.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.Kind;
import org.suqiu.casefile.Respondent;
import org.suqiu.identity.Actor;

/** Businesses that offices wrote down before, within what the reader may see, for who begins to type one. */
@ApplicationScoped
public class RespondentSuggestions {

    private static final int LOOKED_AT = 60;
    private static final int MOST = 8;
    private static final int SHORTEST_CODE = 4;
    private static final Pattern LETTERS = Pattern.compile("[a-z]+");

    /** Who has no credit code and is called like a person is a private seller, whose name is not handed around. */
    private static final Pattern LIKE_A_PERSON = Pattern.compile("[\\p{IsHan}·]{1,4}|[^\\p{IsHan}]+");

    @Inject
    SearchDesk desk;

    @Inject
    CaseIndex index;

    /** @return the likeliest first; of one that was written in several ways, the newest */
    @Transactional
    public List<Respondent> to(String typed, Actor reader) {
        Map<String, Respondent> businesses = new LinkedHashMap<>();
        named(typed, reader)
                .filter(RespondentSuggestions::isBusiness)
                .forEach(respondent -> businesses.putIfAbsent(keyOf(respondent), respondent));
        return businesses.values().stream().limit(MOST).toList();
    }

    /** As each case names its own, the likeliest first. */
    Stream<Respondent> named(String typed, Actor reader) {
        String text = TypedText.plain(typed);
        if (TypedText.key(text).isEmpty()) {
            return Stream.empty();
        }
        var sight = new Sight(reader);
        List<String> numbers = index.find(within(sight, text), sight, LOOKED_AT);
        Map<String, CaseFile> cases = desk.load(numbers);
        return numbers.stream()
                .map(cases::get)
                .filter(caseFile -> caseFile != null && caseFile.isVisibleTo(reader))
                .map(CaseFile::respondent);
    }

    private static boolean isBusiness(Respondent respondent) {
        return respondent.name() != null
                && (respondent.creditCode() != null
                        || !LIKE_A_PERSON.matcher(respondent.name().strip()).matches());
    }

    private static String keyOf(Respondent respondent) {
        return Objects.requireNonNullElseGet(
                TypedText.key(respondent.creditCode()), () -> TypedText.key(respondent.name()));
    }

    /** Violation reports suggest nothing, not even to those who work on them (Order 121, Art. 37). */
    private static Query within(Sight sight, String text) {
        return new BooleanQuery.Builder()
                .add(sight.cases(), Occur.FILTER)
                .add(new TermQuery(new Term(Fields.KIND, Kind.VIOLATION_REPORT.name())), Occur.MUST_NOT)
                .add(begun(text), Occur.MUST)
                .build();
    }

    private static Query begun(String text) {
        String key = TypedText.key(text);
        var ways = new BooleanQuery.Builder();
        var words = new TextQuery(text);
        if (!words.saysNothing()) {
            ways.add(words.pieces(Map.of(Fields.RESPONDENT, 1f), 1), Occur.SHOULD);
        }
        if (LETTERS.matcher(key).matches()) {
            ways.add(beginning(Fields.SPELLING, key, 5), Occur.SHOULD);
        }
        if (key.length() >= SHORTEST_CODE) {
            ways.add(beginning(Fields.CREDIT_CODE, key, 8), Occur.SHOULD);
        }
        return ways.build();
    }

    private static Query beginning(String field, String text, float weight) {
        String lower = text.toLowerCase(Locale.ROOT);
        return new BoostQuery(new ConstantScoreQuery(new PrefixQuery(new Term(field, lower))), weight);
    }
}
