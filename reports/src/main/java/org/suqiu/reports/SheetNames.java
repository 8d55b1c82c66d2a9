package org.suqiu.reports;

import java.util.ArrayList;
import java.util.List;

/** What the sheets of a workbook are called: spreadsheets refuse long names, some characters, and the same name twice. */
final class SheetNames {
    private static final int LONGEST = 31;
    private static final String REFUSED = "[\\[\\]:*?/\\\\]";

    private SheetNames() {}

    static List<String> of(List<Table> tables) {
        var names = new ArrayList<String>();
        for (var table : tables) {
            var name = cut(table.name().replaceAll(REFUSED, " "), LONGEST);
            names.add(names.contains(name) ? numbered(name, names.size() + 1) : name);
        }
        return names;
    }

    private static String numbered(String name, int number) {
        var end = " " + number;
        return cut(name, LONGEST - end.length()) + end;
    }

    private static String cut(String name, int length) {
        return name.substring(0, Math.min(name.length(), length));
    }
}
