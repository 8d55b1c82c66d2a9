package org.suqiu.statistics;

import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * From where a sum is read, as JPQL over {@code e}, a counted event, and {@code c}, its case; the case is only joined where
 * something of it is asked for.
 */
record Source(By by, Selection selection) {

    String code() {
        return by.expression(selection.view());
    }

    String tables() {
        Scope scope = selection.scope();
        boolean asksForTheCase = code().contains("c.") || scope.category() != null || scope.channel() != null;
        return inFlow() && !asksForTheCase ? "CountedEvent e" : tablesWithTheCase();
    }

    String tablesWithTheCase() {
        return inFlow()
                ? "CountedEvent e join CaseFile c on c.number = e.caseNumber"
                : "CaseFile c join CountedEvent e on e.caseNumber = c.number";
    }

    String condition() {
        List<String> all = new ArrayList<>();
        all.add(inFlow() ? "e.kind in :kinds" : "c.kind in :kinds");
        all.add((inFlow() ? "e.day" : "c.receivedOn") + " between :from and :to");
        parameters().keySet().forEach(name -> all.addAll(narrowing(name)));
        return String.join(" and ", all);
    }

    private List<String> narrowing(String parameter) {
        String whose = inFlow() ? "e." : "c.";
        return switch (parameter) {
            case "county" -> List.of(whose + "countyCode = :county");
            case "office" -> List.of(whose + "officeCode = :office");
            case "category" ->
                List.of("c.subject.category in"
                        + " (select k.code from Category k where k.code = :category or k.parentCode = :category)");
            case "channel" -> List.of("c.channel = :channel");
            default -> List.of();
        };
    }

    <T> TypedQuery<T> bind(TypedQuery<T> query) {
        parameters().forEach(query::setParameter);
        return query;
    }

    private Map<String, Object> parameters() {
        Map<String, Object> named = new TreeMap<>();
        named.put("kinds", selection.kinds());
        named.put("from", selection.period().from());
        named.put("to", selection.period().to());
        put(named, "county", selection.scope().countyCode());
        put(named, "office", selection.scope().officeCode());
        put(named, "category", selection.scope().category());
        put(named, "channel", selection.scope().channel());
        return named;
    }

    private static void put(Map<String, Object> named, String name, Object value) {
        if (value != null) {
            named.put(name, value);
        }
    }

    private boolean inFlow() {
        return selection.view() == View.FLOW;
    }
}
