package org.suqiu.http;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.suqiu.identity.RemoteAddress;

/** The address of the present request's caller; behind a proxy, of whom the proxy names. */
@RequestScoped
class RequestAddress implements RemoteAddress {

    @Inject
    HttpServletRequest request;

    @Override
    public String value() {
        return request.getRemoteAddr();
    }
}
