package org.suqiu.http;

/** Another site's page tried to use the session of the person who looks at it (403). */
class CrossSiteRequest extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CrossSiteRequest() {
        super("a request with the session cookie, not proved to come from our own pages");
    }
}
