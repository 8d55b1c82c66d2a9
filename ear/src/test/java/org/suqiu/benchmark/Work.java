package org.suqiu.benchmark;

/** Something that several clients can do at once. */
interface Work {

    String name();

    /** @param ordinal of the client, from 0 */
    Client client(int ordinal);
}
