package org.suqiu.http;

/** The body is larger than what is read here (413). */
class BodyTooLarge extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int most;

    BodyTooLarge(int most) {
        super("more than " + most + " bytes");
        this.most = most;
    }

    int most() {
        return most;
    }
}
