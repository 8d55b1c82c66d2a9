package org.suqiu.reports;

/** A print-out could not be made of valid figures: a fault of the installation, not of the caller. */
public class PrintFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PrintFailed(Format format, Throwable cause) {
        super("Cannot print as " + format, cause);
    }
}
