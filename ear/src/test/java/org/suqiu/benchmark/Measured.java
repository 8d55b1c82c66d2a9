package org.suqiu.benchmark;

import java.time.Duration;

/** What came out of one step. */
record Measured(
        String work,
        int clients,
        int count,
        int failures,
        double rate,
        double p50,
        double p95,
        double p99,
        double serverMillis) {

    private static final double NANOS_PER_MILLI = 1e6;

    static Measured of(String work, int clients, long[] sorted, int failures, Duration took) {
        return new Measured(
                work,
                clients,
                sorted.length,
                failures,
                sorted.length * 1e9 / took.toNanos(),
                millis(sorted, 0.50),
                millis(sorted, 0.95),
                millis(sorted, 0.99),
                0);
    }

    /** @param used processor time of the server during the step, of which each piece had its share */
    Measured with(Duration used) {
        double share = used.toNanos() / NANOS_PER_MILLI / Math.max(count, 1);
        return new Measured(work, clients, count, failures, rate, p50, p95, p99, share);
    }

    private static double millis(long[] sorted, double share) {
        if (sorted.length == 0) {
            return Double.NaN;
        }
        int rank = (int) Math.ceil(share * sorted.length);
        return sorted[Math.max(0, rank - 1)] / NANOS_PER_MILLI;
    }
}
