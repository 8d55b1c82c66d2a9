package org.suqiu.rules;

/** Unknown, or outside what the caller may see (404): the two are not told apart. */
public class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param what the noun that was looked for, such as {@code case} or {@code task}; words under {@code not-found.<what>} */
    public NotFound(String what) {
        super(what);
    }
}
