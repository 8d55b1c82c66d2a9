package org.suqiu.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Cases whose documents are out of date, in the order in which that was heard. Whoever uses it sees that nobody else does. */
final class StaleCases {

    private final Map<String, Long> waiting = new LinkedHashMap<>();
    private long heard;
    private long taken = Long.MAX_VALUE;

    /** A case that waits already keeps its place: its document will be made of the tables as they then stand. */
    void add(List<String> numbers) {
        heard++;
        numbers.forEach(number -> waiting.putIfAbsent(number, heard));
    }

    /** @return the first ones; empty where none waits */
    List<String> take(int most) {
        List<String> batch = waiting.keySet().stream().limit(most).toList();
        taken = oldest();
        batch.forEach(waiting::remove);
        return batch;
    }

    /** What was taken is in the index. */
    void written() {
        taken = Long.MAX_VALUE;
    }

    int size() {
        return waiting.size();
    }

    boolean isEmpty() {
        return waiting.isEmpty();
    }

    /** @return up to where it was heard, to ask {@link #areWrittenUpTo} with */
    long heard() {
        return heard;
    }

    boolean areWrittenUpTo(long place) {
        return Math.min(taken, oldest()) > place;
    }

    private long oldest() {
        return waiting.values().stream().findFirst().orElse(Long.MAX_VALUE);
    }
}
