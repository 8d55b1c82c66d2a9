package org.suqiu.process.worklist;

import java.time.Instant;
import java.time.LocalDate;

/** How the queue is sorted; the task breaks ties, so that pages leave nothing out. */
public enum WorklistOrder {
    /** What is due first stands first, what has no limit last. */
    DUE {
        @Override
        String by() {
            return "w.sortOn, w.taskId";
        }

        @Override
        String after() {
            return "w.sortOn >= :key and (w.sortOn > :key or w.taskId > :taskId)";
        }

        @Override
        public Comparable<?> keyOf(WorkItem item) {
            return item.sortOn();
        }

        @Override
        public Comparable<?> read(String key) {
            return LocalDate.parse(key);
        }
    },
    /** What came in last stands first. */
    RECEIVED {
        @Override
        String by() {
            return "w.receivedAt desc, w.taskId desc";
        }

        @Override
        String after() {
            return "w.receivedAt <= :key and (w.receivedAt < :key or w.taskId < :taskId)";
        }

        @Override
        public Comparable<?> keyOf(WorkItem item) {
            return item.receivedAt();
        }

        @Override
        public Comparable<?> read(String key) {
            return Instant.parse(key);
        }
    };

    abstract String by();

    abstract String after();

    public abstract Comparable<?> keyOf(WorkItem item);

    /** @throws java.time.format.DateTimeParseException for what {@link #keyOf} never said */
    public abstract Comparable<?> read(String key);
}
