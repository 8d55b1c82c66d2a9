package org.suqiu.benchmark;

import java.time.Duration;

/**
 * The processor time that the server has used so far. Where others use the machine too, it says more about a piece of
 * work than the clock does.
 */
record ProcessorTime(ProcessHandle server) {

    static ProcessorTime of(long pid) {
        return new ProcessorTime(ProcessHandle.of(pid).orElseThrow());
    }

    Duration used() {
        return server.info().totalCpuDuration().orElse(Duration.ZERO);
    }
}
