package org.suqiu.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.suqiu.papers.TrackingCode;

/** The square on the receipt: where the case is tracked, with its number and without its code. */
final class TrackingSquare {

    private TrackingSquare() {}

    static String svg(HttpServletRequest request, String number) {
        return TrackingCode.svg(address(request.getRequestURL().toString(), number));
    }

    static String address(String here, String number) {
        return URI.create(here).resolve("/tracking?number=" + number).toString();
    }
}
