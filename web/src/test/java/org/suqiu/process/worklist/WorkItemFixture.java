package org.suqiu.process.worklist;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.suqiu.casefile.Kind;
import org.suqiu.casefile.Step;

final class WorkItemFixture {

    static final Instant RECEIVED = Instant.parse("2026-05-20T02:00:00Z");

    private static final AtomicInteger COUNT = new AtomicInteger();

    private WorkItemFixture() {}

    static WorkItem of(Step step, String officeCode) {
        return of(step, officeCode, Kind.COMPLAINT);
    }

    static WorkItem of(Step step, String officeCode, Kind kind) {
        WorkItem item = new WorkItem();
        item.taskId = "task-%03d".formatted(COUNT.incrementAndGet());
        item.step = step;
        item.role = step.role();
        item.caseNumber = "654201-20260520-0001";
        item.kind = kind;
        item.summary = "家用电器 · 好家电 · 冰箱";
        item.officeCode = officeCode;
        item.receivedAt = RECEIVED;
        item.createdAt = RECEIVED;
        return item;
    }
}
