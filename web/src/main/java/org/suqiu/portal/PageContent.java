package org.suqiu.portal;

import java.util.HashMap;
import java.util.Map;

/** A page that is about to be written: which template, with what on it, and the status it is sent with. */
record PageContent(String template, int status, Map<String, Object> values) {

    PageContent {
        values = Map.copyOf(values);
    }

    static PageContent of(String template) {
        return new PageContent(template, 200, Map.of());
    }

    PageContent withStatus(int newStatus) {
        return new PageContent(template, newStatus, values);
    }

    /** Nothing is shown for a value that is null. */
    PageContent with(String name, Object value) {
        if (value == null) {
            return this;
        }
        Map<String, Object> more = new HashMap<>(values);
        more.put(name, value);
        return new PageContent(template, status, more);
    }
}
