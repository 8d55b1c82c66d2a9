package org.suqiu.interchange;

/** A file beyond what is taken in at once. */
public class FileTooLarge extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FileTooLarge(long most) {
        super("more than " + most + " bytes");
    }
}
