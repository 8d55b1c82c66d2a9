package org.suqiu.portal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What somebody entered into a form, by field; shown again as it was when something is wrong. */
public record Entries(Map<String, List<String>> values) {

    static final Entries NONE = new Entries(Map.of());

    /** Text pasted out of documents brings them along; nobody meant to write them. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");

    /** As it was entered, or nothing at all. */
    public String text(String field) {
        return values.getOrDefault(field, List.of()).stream().findFirst().orElse("");
    }

    public boolean has(String field, String value) {
        return values.getOrDefault(field, List.of()).contains(value);
    }

    public List<String> all(String field) {
        return values.getOrDefault(field, List.of());
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    Entries with(String field, List<String> given) {
        Map<String, List<String>> more = new LinkedHashMap<>(values);
        more.put(field, List.copyOf(given));
        return new Entries(more);
    }

    /** Only these fields, as they were. */
    Entries only(String... fields) {
        Map<String, List<String>> fewer = new LinkedHashMap<>(values);
        fewer.keySet().retainAll(Set.of(fields));
        return new Entries(fewer);
    }

    /** One line without the blanks around it; nothing for a field that was left empty. */
    Optional<String> line(String field) {
        return paragraphs(field).map(text -> text.replaceAll("[\\n\\t]+", " "));
    }

    /** The same for longer text, which keeps its line breaks. */
    Optional<String> paragraphs(String field) {
        String text = text(field).replace("\r\n", "\n").replace('\r', '\n');
        return Optional.of(INVISIBLE.matcher(text).replaceAll("").strip()).filter(given -> !given.isEmpty());
    }
}
