package org.suqiu.process.worklist.rest;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.suqiu.process.worklist.WorklistChanged;

/** Tells those who look at the queue that it changed: at most once a second, and nothing of what changed. */
@ApplicationScoped
class ChangeFeed {

    @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
    ManagedScheduledExecutorService schedule;

    private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();
    private ScheduledFuture<?> ticking;

    @PostConstruct
    void begin() {
        ticking = schedule.scheduleWithFixedDelay(this::tell, 1, 1, TimeUnit.SECONDS);
    }

    void add(Listener listener) {
        listeners.add(listener);
    }

    void onChanged(@Observes(during = TransactionPhase.AFTER_SUCCESS) WorklistChanged changed) {
        listeners.forEach(listener -> listener.hear(changed));
    }

    private void tell() {
        listeners.removeIf(Listener::isGone);
        listeners.forEach(Listener::tell);
    }

    @PreDestroy
    void end() {
        ticking.cancel(false);
        listeners.forEach(Listener::leave);
    }
}
