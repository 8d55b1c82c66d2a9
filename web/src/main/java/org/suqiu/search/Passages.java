package org.suqiu.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the index found, not yet looked at in the table. */
record Passages(List<Passage> found, long total, Map<String, Map<String, Long>> counts) {

    List<String> numbers() {
        return found.stream().map(Passage::number).toList();
    }

    /** One case, and its texts. */
    record Passage(String number, Map<String, List<String>> texts) {

        /** The places that fit, in those of the fields that have any. */
        Map<String, List<String>> marked(Marks marks, List<String> fields) {
            Map<String, List<String>> marked = new LinkedHashMap<>();
            fields.forEach(field -> {
                List<String> passages = marks.in(field, texts.getOrDefault(field, List.of()));
                if (!passages.isEmpty()) {
                    marked.put(field, passages);
                }
            });
            return marked;
        }
    }
}
