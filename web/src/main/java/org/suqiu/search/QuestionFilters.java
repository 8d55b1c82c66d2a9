package org.suqiu.search;

import java.time.LocalDate;
import org.apache.lucene.search.Query;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.util.common.data.Range;
import org.suqiu.calendar.Light;
import org.suqiu.casefile.Stage;

/** Narrows a query by codes, days and light. */
class QuestionFilters {

    private final Question question;
    private final int today;

    QuestionFilters(Question question, LocalDate today) {
        this.question = question;
        this.today = Math.toIntExact(today.toEpochDay());
    }

    SearchPredicate with(SearchPredicateFactory factory, Query query) {
        var all = factory.bool().must(factory.extension(LuceneExtension.get()).fromLuceneQuery(query));
        question.filters()
                .forEach((field, codes) ->
                        all.filter(factory.terms().field(field).matchingAny(codes)));
        if (question.receivedFrom() != null || question.receivedTo() != null) {
            all.filter(factory.range()
                    .field(Fields.RECEIVED_DAY)
                    .range(Range.between(day(question.receivedFrom()), day(question.receivedTo()))));
        }
        light(all, factory, question.light());
        return all.toPredicate();
    }

    private void light(BooleanPredicateClausesStep<?> all, SearchPredicateFactory factory, Light light) {
        if (light == null) {
            return;
        }
        all.mustNot(factory.match().field(Fields.STAGE).matching(Stage.CLOSED.name()));
        switch (light) {
            case RED -> all.filter(factory.range().field(Fields.DUE_DAY).lessThan(today));
            case AMBER ->
                all.filter(factory.range().field(Fields.DUE_DAY).atLeast(today))
                        .filter(factory.range().field(Fields.AMBER_DAY).atMost(today));
            case GREEN -> all.mustNot(factory.range().field(Fields.AMBER_DAY).atMost(today));
        }
    }

    private static Integer day(LocalDate day) {
        return day == null ? null : Integer.valueOf(Math.toIntExact(day.toEpochDay()));
    }
}
