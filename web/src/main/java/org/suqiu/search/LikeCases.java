package org.suqiu.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.DueDate;
import org.suqiu.casefile.DueDates;
import org.suqiu.identity.Actor;
import org.suqiu.search.Likeness.Reason;

/** Finds cases like one that is written down or read, within what the reader may see, and says why. */
@ApplicationScoped
public class LikeCases {

    private static final int MOST = 10;

    @Inject
    SearchDesk desk;

    @Inject
    CaseIndex index;

    @Inject
    PersonalKeys personalKeys;

    @Inject
    PersonSearches personSearches;

    @Inject
    DueDates dueDates;

    @Transactional
    public List<Likeness> to(Sample sample, Actor reader) {
        var sight = new Sight(reader);
        Map<String, Set<Reason>> reasons = new LinkedHashMap<>();
        queries(sample, sight).forEach((reason, query) -> index.find(within(query, sample, sight), sight, MOST)
                .forEach(number -> reasons.computeIfAbsent(number, none -> EnumSet.noneOf(Reason.class))
                        .add(reason)));
        List<Likeness> like = likenesses(reasons, reader);
        if (sample.isTyped()) {
            like.stream()
                    .filter(Likeness::isOfThePerson)
                    .forEach(found -> personSearches.tell(found.caseFile().number(), reader));
        }
        return like;
    }

    private List<Likeness> likenesses(Map<String, Set<Reason>> reasons, Actor reader) {
        Map<String, CaseFile> stored = desk.load(List.copyOf(reasons.keySet()));
        List<CaseFile> cases = reasons.entrySet().stream()
                .sorted((one, other) -> other.getValue().size() - one.getValue().size())
                .map(entry -> stored.get(entry.getKey()))
                .filter(caseFile -> caseFile != null && caseFile.isVisibleTo(reader))
                .limit(MOST)
                .toList();
        Map<String, DueDate> due = dueDates.running(cases);
        return cases.stream()
                .map(caseFile -> new Likeness(
                        caseFile, reasons.get(caseFile.number()), Optional.ofNullable(due.get(caseFile.number()))))
                .toList();
    }

    private Map<Reason, Query> queries(Sample sample, Sight sight) {
        Map<Reason, Query> queries = new EnumMap<>(Reason.class);
        respondent(sample).ifPresent(query -> queries.put(Reason.SAME_RESPONDENT, query));
        phone(sample, sight).ifPresent(query -> queries.put(Reason.SAME_PHONE, query));
        word(Fields.PERSONAL, sample.address() == null ? null : personalKeys.address(sample.address()))
                .ifPresent(query -> queries.put(Reason.SAME_ADDRESS, sight.insideOnly(query)));
        if (sample.facts() != null && !sample.facts().isBlank()) {
            queries.put(Reason.SIMILAR_FACTS, sight.insideOnly(index.likeFacts(sample.facts(), sight)));
        }
        return queries;
    }

    private static Optional<Query> respondent(Sample sample) {
        List<Query> ways = new ArrayList<>();
        word(Fields.CREDIT_CODE, TypedText.key(sample.creditCode())).ifPresent(ways::add);
        word(Fields.RESPONDENT_KEY, TypedText.key(sample.respondent())).ifPresent(ways::add);
        return ways.isEmpty() ? Optional.empty() : Optional.of(either(ways));
    }

    /** The whole phone is what an agent is called from; its last digits would find strangers. */
    private Optional<Query> phone(Sample sample, Sight sight) {
        String digits = PhoneNumber.digits(sample.phone());
        boolean whole = digits != null && WordQuery.isWholePhone(digits);
        return word(Fields.PERSONAL, whole ? personalKeys.phone(digits) : null)
                .map(query -> sight.knowsCallers() ? query : sight.insideOnly(query));
    }

    private static Optional<Query> word(String field, String value) {
        return value == null || value.isEmpty() ? Optional.empty() : Optional.of(new TermQuery(new Term(field, value)));
    }

    private static Query either(List<Query> ways) {
        var either = new BooleanQuery.Builder();
        ways.forEach(way -> either.add(way, Occur.SHOULD));
        return either.build();
    }

    private static Query within(Query query, Sample sample, Sight sight) {
        var within = new BooleanQuery.Builder().add(query, Occur.MUST).add(sight.cases(), Occur.FILTER);
        word(Fields.NUMBER, sample.number()).ifPresent(itself -> within.add(itself, Occur.MUST_NOT));
        return within.build();
    }
}
