package org.suqiu.http;

import jakarta.ws.rs.core.EntityTag;
import java.util.Arrays;
import org.suqiu.rules.StaleVersion;

/** The version of what was read travels as ETag and comes back as If-Match (RFC 9110, 13.1.1). */
public final class Versions {

    private Versions() {}

    public static EntityTag tag(long version) {
        return new EntityTag(Long.toString(version));
    }

    static String text(long version) {
        return "\"" + version + "\"";
    }

    /**
     * To be asked before the state is looked at.
     *
     * @param ifMatch the header, or null where the caller does not mind
     */
    public static void check(String ifMatch, long present) {
        if (ifMatch != null && Arrays.stream(ifMatch.split(",")).noneMatch(tag -> matches(tag.strip(), present))) {
            throw new StaleVersion(present);
        }
    }

    private static boolean matches(String tag, long present) {
        return "*".equals(tag) || tag.equals(text(present));
    }
}
