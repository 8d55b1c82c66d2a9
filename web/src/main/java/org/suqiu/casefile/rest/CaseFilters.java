package org.suqiu.casefile.rest;

import jakarta.ws.rs.QueryParam;
import org.suqiu.casefile.CaseQuery;
import org.suqiu.casefile.Kind;
import org.suqiu.casefile.Stage;
import org.suqiu.catalogue.KnownCodes;
import org.suqiu.catalogue.Vocabulary;
import org.suqiu.http.Parameters;
import org.suqiu.rules.Problems;

/** The coded filters of the list, as they stand in the URL. */
public class CaseFilters {

    @QueryParam("kind")
    String kind;

    @QueryParam("stage")
    String stage;

    @QueryParam("office")
    String office;

    @QueryParam("county")
    String county;

    @QueryParam("category")
    String category;

    @QueryParam("source")
    String source;

    @QueryParam("receivedFrom")
    String receivedFrom;

    @QueryParam("receivedTo")
    String receivedTo;

    CaseQuery query(KnownCodes codes) {
        var problems = new Problems();
        var given = new Parameters(problems);
        var query = new CaseQuery(
                given.code(Kind.class, kind, "/kind").orElse(null),
                given.code(Stage.class, stage, "/stage").orElse(null),
                codes.office(office, "/office", problems),
                codes.county(county, "/county", problems),
                codes.category(category, "/category", problems),
                codes.word(Vocabulary.SOURCE, source, "/source", problems),
                given.day(receivedFrom, "/receivedFrom").orElse(null),
                given.day(receivedTo, "/receivedTo").orElse(null));
        problems.throwIfAny();
        return query;
    }
}
