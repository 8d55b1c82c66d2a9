package org.suqiu.identity;

/** The name or the password is wrong (401): which of them is not said. */
public class WrongCredentials extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public WrongCredentials() {
        super("wrong credentials");
    }
}
