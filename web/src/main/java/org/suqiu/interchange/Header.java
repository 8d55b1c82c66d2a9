package org.suqiu.interchange;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which column stands where in a file. */
record Header(Map<Column, Integer> places, int width) {

    private static final int ROW = 0;

    /** @return nothing when the columns that every row needs are not all there */
    static Optional<Header> read(List<String> names, Findings findings) {
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        Set<String> seen = new HashSet<>();
        for (int place = 0; place < names.size(); place++) {
            String name = names.get(place).strip();
            Optional<Column> column = Column.named(name);
            if (!seen.add(name)) {
                findings.error(ROW, shown(name), "repeated-column");
            } else if (column.isEmpty()) {
                findings.error(ROW, shown(name), "unknown-column");
            } else {
                places.put(column.get(), place);
            }
        }
        return hasAllRequired(places, findings) ? Optional.of(new Header(places, names.size())) : Optional.empty();
    }

    private static boolean hasAllRequired(Map<Column, Integer> places, Findings findings) {
        boolean all = true;
        for (Column column : Column.values()) {
            if (column.isRequired() && !places.containsKey(column)) {
                findings.error(ROW, column.header(), "missing-column");
                all = false;
            }
        }
        return all;
    }

    /** A name that is no name of ours may be anything. */
    private static String shown(String name) {
        return name.codePointCount(0, name.length()) > 100 ? name.substring(0, name.offsetByCodePoints(0, 100)) : name;
    }

    /** @return the cell without spaces around it; empty where the file has no such column */
    String cell(List<String> fields, Column column) {
        Integer place = places.get(column);
        return place == null ? "" : fields.get(place).strip();
    }
}
