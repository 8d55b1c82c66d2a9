package org.suqiu.http;

import jakarta.ws.rs.core.EntityTag;

/** The version of what was read travels as ETag and comes back as If-Match (RFC 9110, 13.1.1). */
public final class Versions {

    private Versions() {}

    public static EntityTag tag(long version) {
        return new EntityTag(Long.toString(version));
    }

    static String text(long version) {
        return "\"" + version + "\"";
    }
}
