package org.suqiu.benchmark;

/** One of those who work at the same time. */
@FunctionalInterface
interface Client extends AutoCloseable {

    /** One piece of work, from request to answer; throws when the answer is not the expected one. */
    void once();

    @Override
    default void close() {}
}
