package org.suqiu.casefile;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** Which cases somebody asks for; each condition may be null. */
public record CaseQuery(
        Kind kind,
        Stage stage,
        String officeCode,
        String countyCode,
        String category,
        String source,
        LocalDate receivedFrom,
        LocalDate receivedTo) {

    String condition() {
        var condition = new StringBuilder();
        parameters().keySet().forEach(name -> condition.append(" and ").append(clause(name)));
        return condition.toString();
    }

    Map<String, Object> parameters() {
        Map<String, Object> given = new TreeMap<>();
        put(given, "kind", kind);
        put(given, "stage", stage);
        put(given, "office", officeCode);
        put(given, "county", countyCode);
        put(given, "category", category);
        put(given, "source", source);
        put(given, "receivedFrom", receivedFrom);
        put(given, "receivedTo", receivedTo);
        return given;
    }

    private static void put(Map<String, Object> given, String name, Object value) {
        if (value != null) {
            given.put(name, value);
        }
    }

    private static String clause(String name) {
        return switch (name) {
            case "office" -> "c.officeCode = :office";
            case "county" -> "c.countyCode = :county";
            case "category" -> "c.subject.category = :category";
            case "receivedFrom" -> "c.receivedOn >= :receivedFrom";
            case "receivedTo" -> "c.receivedOn <= :receivedTo";
            default -> "c." + name + " = :" + name;
        };
    }
}
