package org.suqiu.interchange;

import java.time.Instant;

/** An import in a list, without its findings. */
public record ImportLine(
        String id,
        ImportState state,
        int rows,
        int imported,
        String startedBy,
        Instant startedAt,
        Instant finishedAt) {}
