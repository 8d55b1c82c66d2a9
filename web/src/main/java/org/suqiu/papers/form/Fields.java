package org.suqiu.papers.form;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** What stands in the fields of one paper: the handler's own words over the drafted ones. */
public record Fields(Map<String, String> texts) {

    static Fields of(Map<String, String> drafted, Map<String, String> written) {
        Map<String, String> texts = new LinkedHashMap<>(drafted);
        texts.putAll(written);
        return new Fields(texts);
    }

    String text(String name) {
        String text = texts.get(name);
        return text == null ? "" : text.strip();
    }

    LocalDate day(String name) {
        return text(name).isEmpty() ? null : LocalDate.parse(text(name));
    }
}
