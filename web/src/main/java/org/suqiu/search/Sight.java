package org.suqiu.search;

import static org.suqiu.identity.Role.AGENT;
import static org.suqiu.identity.Role.DISPATCHER;
import static org.suqiu.identity.Role.HANDLER;
import static org.suqiu.identity.Role.HEAD;
import static org.suqiu.identity.Role.MANAGER;
import static org.suqiu.identity.Role.SUPERVISOR;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.suqiu.casefile.Kind;
import org.suqiu.identity.Actor;

/** The row rights of {@link org.suqiu.identity.CaseSight} as conditions on documents; a test holds the two against each other. */
record Sight(Actor reader) {

    private static final Query REPORT = word(Fields.KIND, Kind.VIOLATION_REPORT.name());

    /** What the reader may see at all. */
    Query cases() {
        List<Query> ways = new ArrayList<>();
        if (reader.is(SUPERVISOR) || reader.is(AGENT) || reader.is(MANAGER)) {
            ways.add(allBut(REPORT));
        }
        if (reader.is(DISPATCHER)) {
            ways.add(word(Fields.OFFICE, Fields.NOWHERE));
        }
        if (reader.is(HEAD) && reader.officeCode() != null) {
            ways.add(ownOffice());
        } else if (reader.is(HANDLER) && reader.officeCode() != null) {
            ways.add(both(ownOffice(), either(List.of(allBut(REPORT), word(Fields.HANDLER, reader.username())))));
        }
        return either(ways);
    }

    /** Where the reader is shown facts, decisions and, by their exact value, those who filed. */
    Query inside() {
        List<Query> ways = new ArrayList<>();
        if (reader.is(SUPERVISOR)) {
            ways.add(new MatchAllDocsQuery());
        }
        if (reader.is(DISPATCHER)) {
            ways.add(word(Fields.OFFICE, Fields.NOWHERE));
        }
        if ((reader.is(HEAD) || reader.is(HANDLER)) && reader.officeCode() != null) {
            ways.add(ownOffice());
        }
        return either(ways);
    }

    /** What is asked, where the reader is shown it. */
    Query insideOnly(Query asked) {
        return new BooleanQuery.Builder()
                .add(asked, Occur.MUST)
                .add(inside(), Occur.FILTER)
                .build();
    }

    /** All that the reader sees at all. */
    boolean looksIntoEverything() {
        return reader.is(SUPERVISOR) || !reader.is(AGENT) && !reader.is(MANAGER);
    }

    /** Of the parts of the index that are opened for the reader, all is shown. */
    boolean looksIntoAllOfItsDrawers() {
        return reader.is(SUPERVISOR) && drawers().equals(Set.of(Drawer.OPEN));
    }

    boolean looksIntoNothing() {
        return Stream.of(SUPERVISOR, DISPATCHER, HEAD, HANDLER).noneMatch(reader::is);
    }

    /** Who answers callers may look up the phone that calls, in full. */
    boolean knowsCallers() {
        return reader.is(AGENT);
    }

    /** The parts of the index that can hold anything for the reader. */
    Set<String> drawers() {
        boolean reports = reader.is(DISPATCHER) || reader.is(HEAD) || reader.is(HANDLER);
        return reports ? Set.of(Drawer.OPEN, Drawer.CONFIDENTIAL) : Set.of(Drawer.OPEN);
    }

    private Query ownOffice() {
        return word(Fields.OFFICE, reader.officeCode());
    }

    private static Query word(String field, String value) {
        return new TermQuery(new Term(field, value));
    }

    private static Query allBut(Query unwanted) {
        return new BooleanQuery.Builder()
                .add(new MatchAllDocsQuery(), Occur.FILTER)
                .add(unwanted, Occur.MUST_NOT)
                .build();
    }

    private static Query both(Query one, Query other) {
        return new BooleanQuery.Builder()
                .add(one, Occur.FILTER)
                .add(other, Occur.FILTER)
                .build();
    }

    private static Query either(List<Query> ways) {
        if (ways.isEmpty()) {
            return new MatchNoDocsQuery("sees no case");
        }
        var either = new BooleanQuery.Builder();
        ways.forEach(way -> either.add(way, Occur.SHOULD));
        return either.build();
    }
}
