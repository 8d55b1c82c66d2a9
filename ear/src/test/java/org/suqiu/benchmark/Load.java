package org.suqiu.benchmark;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Some clients who do the same work one piece after the other, for a limited time and a limited number of pieces. */
final class Load {

    /** More than a hiccup: the numbers would say nothing. */
    private static final int MOST_FAILURES = 20;

    private final Work work;
    private final int clients;
    private final long end;
    private final AtomicInteger left;
    private final AtomicInteger failures = new AtomicInteger();

    private Load(Work work, int clients, Duration time, int most) {
        this.work = work;
        this.clients = clients;
        end = System.nanoTime() + time.toNanos();
        left = new AtomicInteger(most);
    }

    static Measured of(Work work, int clients, Duration time, int most) {
        return new Load(work, clients, time, most).measure();
    }

    private Measured measure() {
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        try {
            long start = System.nanoTime();
            List<Future<Latencies>> shifts = IntStream.range(0, clients)
                    .mapToObj(ordinal -> threads.submit(() -> shift(ordinal)))
                    .toList();
            List<Latencies> done = shifts.stream().map(Load::result).toList();
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            return Measured.of(work.name(), clients, Latencies.together(done), failures.get(), took);
        } finally {
            threads.shutdownNow();
        }
    }

    private Latencies shift(int ordinal) {
        Latencies latencies = new Latencies();
        try (Client client = work.client(ordinal)) {
            while (System.nanoTime() < end && left.getAndDecrement() > 0) {
                long start = System.nanoTime();
                if (succeeds(client)) {
                    latencies.add(System.nanoTime() - start);
                }
            }
        }
        return latencies;
    }

    private boolean succeeds(Client client) {
        try {
            client.once();
            return true;
        } catch (IllegalStateException failed) {
            if (failures.incrementAndGet() > MOST_FAILURES) {
                throw failed;
            }
            return false;
        }
    }

    private static Latencies result(Future<Latencies> shift) {
        try {
            return shift.get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
