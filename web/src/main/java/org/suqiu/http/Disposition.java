package org.suqiu.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A file to be saved under its own name, in Chinese too (RFC 6266, RFC 5987). */
public record Disposition(String name) {

    public String text() {
        String plain = plain();
        String ofAnyProgram = "attachment; filename=\"%s\"".formatted(plain);
        return plain.equals(name) ? ofAnyProgram : ofAnyProgram + "; filename*=UTF-8''" + encoded();
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
