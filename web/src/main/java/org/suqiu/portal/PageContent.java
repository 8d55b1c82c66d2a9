package org.suqiu.portal;

import java.util.HashMap;
import java.util.Map;

/**
 * A page that is about to be written.
 *
 * @param template null where the reader is sent elsewhere
 * @param address where the reader is sent; null for a page that is shown at once
 * @param kept whether the browser may keep it, so that going back finds it
 */
record PageContent(String template, int status, String address, boolean kept, Map<String, Object> values) {

    private static final int SEE_OTHER = 303;

    PageContent {
        values = Map.copyOf(values);
    }

    static PageContent of(String template) {
        return new PageContent(template, 200, null, true, Map.of());
    }

    /** After a post that did something, so that loading the page again does not post it again. */
    static PageContent seeOther(String address) {
        return new PageContent(null, SEE_OTHER, address, false, Map.of());
    }

    boolean isElsewhere() {
        return address != null;
    }

    PageContent withStatus(int newStatus) {
        return new PageContent(template, newStatus, address, kept, values);
    }

    /** Whoever sits down at the same machine afterwards does not find it. */
    PageContent unkept() {
        return new PageContent(template, status, address, false, values);
    }

    /** Nothing is shown for a value that is null. */
    PageContent with(String name, Object value) {
        if (value == null) {
            return this;
        }
        Map<String, Object> more = new HashMap<>(values);
        more.put(name, value);
        return new PageContent(template, status, address, kept, more);
    }
}
