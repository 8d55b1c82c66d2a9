package org.suqiu.rules;

/** The caller is known, but the role does not allow this (403). */
public class NotAllowed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotAllowed(String action) {
        super(action);
    }
}
