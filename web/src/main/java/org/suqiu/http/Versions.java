package org.suqiu.http;

import jakarta.ws.rs.core.EntityTag;
import org.suqiu.rules.ReadVersion;

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
        new ReadVersion(ifMatch).require(present);
    }
}
