package org.suqiu.attachment.rest;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** To be saved under its own name, in Chinese too (RFC 6266, RFC 5987). */
record Disposition(String name) {

    String text() {
        return "attachment; filename=\"%s\"; filename*=UTF-8''%s".formatted(plain(), encoded());
    }

    private String plain() {
        return name.replaceAll("[^A-Za-z0-9._ -]", "_");
    }

    /** As a form encodes it, but for what RFC 5987 wants otherwise. */
    private String encoded() {
        return URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
    }
}
