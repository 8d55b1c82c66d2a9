package org.suqiu.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.suqiu.clock.Machine;

/** Whose token it is, remembered for seconds so that a busy screen does not ask the database each time. */
@ApplicationScoped
public class Sessions {

    private static final Duration REMEMBERED = Duration.ofSeconds(5);
    private static final int MOST = 10_000;

    @Inject
    SignInDesk signInDesk;

    @Inject
    @Machine
    Clock clock;

    private final Map<String, Remembered> remembered = new ConcurrentHashMap<>();

    public Optional<Actor> actorOf(String token) {
        Instant now = clock.instant();
        if (remembered.size() > MOST) {
            remembered.clear();
        }
        // Looked up inside compute: a sign-out at the same moment waits, and then forgets what was found.
        Remembered found = remembered.compute(
                new Secret(token).hash(),
                (hash, known) -> known != null && known.holdsAt(now) ? known : ask(hash, now));
        return Optional.ofNullable(found).map(Remembered::actor);
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) SessionEnded ended) {
        remembered.remove(ended.tokenHash());
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) StaffChanged changed) {
        remembered.values().removeIf(held -> held.actor().username().equals(changed.username()));
    }

    private Remembered ask(String hash, Instant now) {
        return signInDesk
                .holder(hash)
                .map(holder -> new Remembered(holder.actor(), earlier(holder.expiresAt(), now.plus(REMEMBERED))))
                .orElse(null);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private record Remembered(Actor actor, Instant until) {
        boolean holdsAt(Instant now) {
            return now.isBefore(until);
        }
    }
}
