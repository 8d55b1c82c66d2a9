package org.suqiu.process.worklist.rest;

import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.suqiu.identity.Actor;
import org.suqiu.process.worklist.WorklistChanged;

/**
 * Somebody who looks at the queue. Who that is was asked when the connection began: it ends after some minutes, and the
 * browser comes back as whoever is signed in then.
 */
final class Listener {

    private static final long MOST_NANOS = Duration.ofMinutes(5).toNanos();
    /** So that a connection that was cut is noticed. */
    private static final long SILENCE_NANOS = Duration.ofSeconds(20).toNanos();

    private final Actor actor;
    private final SseEventSink sink;
    private final Sse sse;
    private final long began = System.nanoTime();
    private final AtomicBoolean changed = new AtomicBoolean();
    private volatile long told;

    Listener(Actor actor, SseEventSink sink, Sse sse) {
        this.actor = actor;
        this.sink = sink;
        this.sse = sse;
        send(sse.newEventBuilder().comment("here").build());
    }

    void hear(WorklistChanged change) {
        if (change.concerns(actor)) {
            changed.set(true);
        }
    }

    void tell() {
        if (System.nanoTime() - began > MOST_NANOS) {
            leave();
        } else if (changed.getAndSet(false)) {
            send(sse.newEvent("changed", ""));
        } else if (System.nanoTime() - told > SILENCE_NANOS) {
            send(sse.newEventBuilder().comment("still here").build());
        }
    }

    boolean isGone() {
        return sink.isClosed();
    }

    void leave() {
        sink.close();
    }

    private void send(OutboundSseEvent event) {
        told = System.nanoTime();
        sink.send(event).whenComplete((sent, cut) -> {
            if (cut != null) {
                leave();
            }
        });
    }
}
