package org.suqiu.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.Set;

/** A browser sends its cookie with requests that other pages make; those may change nothing here. */
final class SameOrigin {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private SameOrigin() {}

    static boolean isViolatedBy(ContainerRequestContext request) {
        return !SAFE.contains(request.getMethod())
                && !isProved(
                        request.getHeaderString("Sec-Fetch-Site"),
                        request.getHeaderString("Origin"),
                        request.getHeaderString(HttpHeaders.HOST));
    }

    /** Browsers say it in Sec-Fetch-Site, older ones by Origin; without either it is not proved. */
    static boolean isProved(String fetchSite, String origin, String host) {
        if (fetchSite != null) {
            return "same-origin".equals(fetchSite);
        }
        return origin != null && host != null && host.equals(authority(origin));
    }

    private static String authority(String origin) {
        try {
            return URI.create(origin).getAuthority();
        } catch (IllegalArgumentException notAnAddress) {
            return null;
        }
    }
}
