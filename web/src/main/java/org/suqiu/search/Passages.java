package org.suqiu.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the index found, not yet looked at in the table. */
record Passages(List<Passage> found, long total, Map<String, Map<String, Long>> counts) {

    static final List<String> OPEN = List.of(Fields.RESPONDENT, Fields.PRODUCT);
    static final List<String> INNER = List.of(Fields.FACTS, Fields.DECISIONS, Fields.NOTES);

    List<String> numbers() {
        return found.stream().map(Passage::number).toList();
    }

    /** One case, and the places in its texts that fit. */
    record Passage(String number, List<List<String>> texts) {

        Map<String, List<String>> all() {
            List<String> fields = new ArrayList<>(OPEN);
            fields.addAll(INNER);
            return named(fields);
        }

        Map<String, List<String>> open() {
            return named(OPEN);
        }

        private Map<String, List<String>> named(List<String> fields) {
            Map<String, List<String>> named = new LinkedHashMap<>();
            for (int field = 0; field < fields.size(); field++) {
                if (!texts.get(field).isEmpty()) {
                    named.put(fields.get(field), texts.get(field));
                }
            }
            return named;
        }
    }
}
