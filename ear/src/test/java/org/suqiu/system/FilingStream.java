package org.suqiu.system;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Several agents who file one complaint after the other until the server no longer answers. */
final class FilingStream {

    private static final int AGENTS = 4;

    private final Map<Filing, Receipt> answered = new ConcurrentHashMap<>();
    private final Queue<Filing> unanswered = new ConcurrentLinkedQueue<>();
    private final AtomicInteger ordinals = new AtomicInteger();
    private final ExecutorService agents = Executors.newFixedThreadPool(AGENTS);
    private final List<Future<?>> shifts;

    private FilingStream(Hotline hotline, String countyCode) {
        shifts = IntStream.range(0, AGENTS)
                .<Future<?>>mapToObj(agent -> agents.submit(() -> fileAll(hotline, countyCode)))
                .toList();
    }

    static FilingStream into(Hotline hotline, String countyCode) {
        return new FilingStream(hotline, countyCode);
    }

    int answers() {
        return answered.size();
    }

    /** What was answered 201, by what was sent; returns when no agent files any more. */
    Map<Filing, Receipt> answered() throws InterruptedException, ExecutionException {
        agents.shutdown();
        agents.awaitTermination(1, TimeUnit.MINUTES);
        for (Future<?> shift : shifts) {
            shift.get();
        }
        return Map.copyOf(answered);
    }

    /** What was sent and got no answer: stored or not, nobody can know. */
    List<Filing> unanswered() {
        return List.copyOf(unanswered);
    }

    private void fileAll(Hotline hotline, String countyCode) {
        boolean answers = true;
        while (answers) {
            Filing filing = Filing.number(ordinals.incrementAndGet(), countyCode);
            answers = filing.sentTo(hotline)
                    .map(receipt -> answered.put(filing, receipt) == null)
                    .orElseGet(() -> {
                        unanswered.add(filing);
                        return false;
                    });
        }
    }
}
