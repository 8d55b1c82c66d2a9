package org.suqiu.benchmark;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** The names of the rows of one more filing, the same wherever the row is meant. */
final class FreshNames {

    private static final int UUID_LENGTH = 36;
    private static final int ROWS_PER_FILING = 100;

    private final Set<Object> own;
    private final long ordinal;
    private final Map<String, String> given = new HashMap<>();
    private int numbers;

    FreshNames(Set<Object> own, long ordinal) {
        this.own = own;
        this.ordinal = ordinal;
    }

    Object of(AddedRow row, String column, Object value) {
        if (value instanceof String name && own.contains(name)) {
            return given.computeIfAbsent(name, this::fresh);
        }
        boolean numbered =
                value instanceof Long && row.key().filter(column::equals).isPresent();
        return numbered ? Long.valueOf(ordinal * ROWS_PER_FILING + numbers++) : value;
    }

    /** As long as the old one, so that rows and indexes are as large. */
    private String fresh(String name) {
        if (name.length() == UUID_LENGTH) {
            ThreadLocalRandom random = ThreadLocalRandom.current();
            return new UUID(random.nextLong(), random.nextLong()).toString();
        }
        return name.substring(0, name.lastIndexOf('-') + 1) + ordinal;
    }
}
