package org.suqiu.benchmark;

import java.util.Arrays;
import java.util.List;

/** How long each piece of one client's work took. */
final class Latencies {

    private long[] nanos = new long[1_024];
    private int count;

    void add(long took) {
        if (count == nanos.length) {
            nanos = Arrays.copyOf(nanos, 2 * count);
        }
        nanos[count++] = took;
    }

    /** In order of length. */
    static long[] together(List<Latencies> clients) {
        return clients.stream()
                .flatMapToLong(client -> Arrays.stream(client.nanos, 0, client.count))
                .sorted()
                .toArray();
    }
}
