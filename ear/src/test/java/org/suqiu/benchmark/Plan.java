package org.suqiu.benchmark;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/**
 * How much is measured; each number is a system property of the command.
 *
 * @param searched among how many cases is searched; 0 where that is not measured, and nothing else is where it is
 * @param figures cases of a long history; if there are any, only the county tables over them are measured
 */
record Plan(
        int cases,
        int searched,
        int figures,
        String fill,
        List<Integer> clients,
        Duration step,
        Duration warmUp,
        int mostPerStep) {

    /** Ends a step before its time, so that filing does not change what is measured after it. */
    private static final int MOST_PER_STEP = 20_000;

    static Plan ofTheCommand() {
        return new Plan(
                Integer.getInteger("benchmark.cases", 10_000),
                Integer.getInteger("benchmark.search", 0),
                Integer.getInteger("benchmark.figures", 0),
                System.getProperty("benchmark.fill", "import"),
                Arrays.stream(System.getProperty("benchmark.clients", "1,4,16").split(","))
                        .map(String::strip)
                        .map(Integer::valueOf)
                        .toList(),
                Duration.ofSeconds(Integer.getInteger("benchmark.seconds", 10)),
                Duration.ofSeconds(Integer.getInteger("benchmark.warmUpSeconds", 20)),
                MOST_PER_STEP);
    }
}
