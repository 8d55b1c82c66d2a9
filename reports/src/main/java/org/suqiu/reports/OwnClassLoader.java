package org.suqiu.reports;

import java.util.function.Supplier;

/** The module's own class loader for the time of a print: on a server the thread's is the caller's. */
final class OwnClassLoader {

    private OwnClassLoader() {}

    static <T> T during(Supplier<T> work) {
        var thread = Thread.currentThread();
        var callers = thread.getContextClassLoader();
        thread.setContextClassLoader(OwnClassLoader.class.getClassLoader());
        try {
            return work.get();
        } finally {
            thread.setContextClassLoader(callers);
        }
    }
}
