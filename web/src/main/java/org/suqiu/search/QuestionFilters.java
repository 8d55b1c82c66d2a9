package org.suqiu.search;

import java.time.LocalDate;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.suqiu.calendar.Light;
import org.suqiu.casefile.Stage;

/** Narrows a query by codes, days and light. */
class QuestionFilters {

    private static final int FIRST = Integer.MIN_VALUE;
    private static final int LAST = Integer.MAX_VALUE;

    private final Question question;
    private final int today;

    QuestionFilters(Question question, LocalDate today) {
        this.question = question;
        this.today = day(today, FIRST);
    }

    Query with(Query query) {
        var all = new BooleanQuery.Builder().add(query, Occur.MUST);
        question.filters().forEach((field, codes) -> all.add(Fields.anyOf(field, codes.stream()), Occur.FILTER));
        if (question.receivedFrom() != null || question.receivedTo() != null) {
            int from = day(question.receivedFrom(), FIRST);
            int to = day(question.receivedTo(), LAST);
            all.add(Fields.days(Fields.RECEIVED_DAY, from, to), Occur.FILTER);
        }
        if (!question.lights().isEmpty()) {
            all.add(lit(question.lights()), Occur.FILTER);
        }
        return all.build();
    }

    private Query lit(Set<Light> lights) {
        var any = new BooleanQuery.Builder();
        lights.forEach(light -> any.add(lit(light), Occur.SHOULD));
        return any.build();
    }

    private Query lit(Light light) {
        Query late = Fields.days(Fields.DUE_DAY, FIRST, today - 1);
        Query near = Fields.days(Fields.AMBER_DAY, FIRST, today);
        Query closed = new TermQuery(new Term(Fields.STAGE, Stage.CLOSED.name()));
        var lit = new BooleanQuery.Builder().add(closed, Occur.MUST_NOT);
        switch (light) {
            case RED -> lit.add(late, Occur.FILTER);
            case AMBER -> lit.add(near, Occur.FILTER).add(Fields.days(Fields.DUE_DAY, today, LAST), Occur.FILTER);
            case GREEN -> lit.add(new MatchAllDocsQuery(), Occur.FILTER).add(near, Occur.MUST_NOT);
        }
        return lit.build();
    }

    private static int day(LocalDate day, int unknown) {
        return day == null ? unknown : Math.toIntExact(day.toEpochDay());
    }
}
