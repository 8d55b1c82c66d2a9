package org.suqiu.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.zip.CRC32;
import org.suqiu.rules.InvalidInput;

/**
 * Where the next page begins: the sort keys of the last row. Opaque to the caller, and refused when it was touched; it
 * grants nothing, for row rights are asked anew on each page.
 */
public record Cursor(List<String> keys) {

    private static final String SEPARATOR = "\u001f";

    public Cursor {
        keys = List.copyOf(keys);
    }

    public static Cursor at(Object... keys) {
        return new Cursor(Arrays.stream(keys).map(String::valueOf).toList());
    }

    public String text() {
        String content = String.join(SEPARATOR, keys);
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((checksum(content) + SEPARATOR + content).getBytes(UTF_8));
    }

    public static Cursor read(String text) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(text), UTF_8).split(SEPARATOR, 2);
            if (parts.length == 2 && checksum(parts[1]).equals(parts[0])) {
                return new Cursor(List.of(parts[1].split(SEPARATOR, -1)));
            }
        } catch (IllegalArgumentException notBase64) {
            throw refused();
        }
        throw refused();
    }

    public String key(int position) {
        if (position >= keys.size()) {
            throw refused();
        }
        return keys.get(position);
    }

    public long number(int position) {
        try {
            return Long.parseLong(key(position));
        } catch (NumberFormatException fromAnotherList) {
            throw refused();
        }
    }

    public Instant moment(int position) {
        try {
            return Instant.parse(key(position));
        } catch (DateTimeParseException fromAnotherList) {
            throw refused();
        }
    }

    /** A place in a list that is counted, not keyed. */
    public int place(int last) {
        long place = number(0);
        if (place < 0 || place > last) {
            throw refused();
        }
        return Math.toIntExact(place);
    }

    private static InvalidInput refused() {
        return new InvalidInput("/cursor", "cursor");
    }

    private static String checksum(String content) {
        CRC32 checksum = new CRC32();
        checksum.update(("suqiu" + content).getBytes(UTF_8));
        return Long.toHexString(checksum.getValue());
    }
}
