package org.suqiu.http;

import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.suqiu.identity.WrongCredentials;
import org.suqiu.rules.InvalidInput;
import org.suqiu.rules.NotAllowed;
import org.suqiu.rules.NotBuilt;
import org.suqiu.rules.NotFound;
import org.suqiu.rules.RuleViolation;
import org.suqiu.rules.StaleVersion;
import org.suqiu.rules.TooLarge;
import org.suqiu.rules.TooManyTries;
import org.suqiu.rules.Unavailable;

/** Which refusal a failure is: the one place where the domain's words become HTTP statuses. */
final class Refusals {

    /** Containers, transactions and the engine wrap what the domain throws; never deeper than this. */
    private static final int DEEPEST = 20;

    /** Serialization failure, deadlock, lock timeout of PostgreSQL and H2, and the lost race for a unique key. */
    private static final Set<String> CONFLICTS = Set.of("40001", "40P01", "55P03", "HYT00", "23505");

    private static final String MULTIPART = "org.jboss.resteasy.plugins.providers.multipart.";

    private Refusals() {}

    /** @return the refusal, or nothing for a fault of ours */
    static Optional<Refusal> of(Throwable failure) {
        return chain(failure)
                .map(Refusals::known)
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> chain(failure)
                        .filter(Refusals::isOfAMultipart)
                        .findFirst()
                        .map(broken -> ofStatus(400)));
    }

    private static Stream<Throwable> chain(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).limit(DEEPEST);
    }

    static Refusal fault() {
        return Refusal.of(500, "fault");
    }

    private static Optional<Refusal> known(Throwable failure) {
        return domain(failure)
                .or(() -> body(failure))
                .or(() -> conflict(failure))
                .or(() -> server(failure));
    }

    private static Optional<Refusal> server(Throwable failure) {
        if (!(failure instanceof WebApplicationException web)) {
            return Optional.empty();
        }
        Refusal refusal = ofStatus(web.getResponse().getStatus());
        String allowed = web.getResponse().getHeaderString(HttpHeaders.ALLOW);
        return Optional.of(allowed == null ? refusal : refusal.with(HttpHeaders.ALLOW, allowed));
    }

    private static Optional<Refusal> domain(Throwable failure) {
        if (failure instanceof RuleViolation violation) {
            return Optional.of(violation(violation));
        } else if (failure instanceof InvalidInput invalid) {
            return Optional.of(Refusal.of(422, "invalid-content").naming(invalid.problems()));
        } else if (failure instanceof NotFound missing) {
            return Optional.of(Refusal.of(404, "not-found").saying("not-found." + missing.getMessage(), List.of()));
        } else if (failure instanceof StaleVersion stale) {
            return Optional.of(Refusal.of(412, "stale-version").with("ETag", Versions.text(stale.present())));
        }
        return person(failure);
    }

    private static Optional<Refusal> person(Throwable failure) {
        if (failure instanceof CrossSiteRequest) {
            return Optional.of(Refusal.of(403, "cross-site"));
        } else if (failure instanceof NotAllowed) {
            return Optional.of(Refusal.of(403, "forbidden"));
        } else if (failure instanceof WrongCredentials) {
            return Optional.of(ofStatus(401).saying("detail.wrong-credentials", List.of()));
        } else if (failure instanceof TooManyTries tries) {
            return Optional.of(Refusal.of(429, "too-many-tries").with("Retry-After", seconds(tries.retryAfter())));
        } else if (failure instanceof Unavailable part) {
            return Optional.of(Refusal.of(503, "unavailable")
                    .saying("unavailable." + part.getMessage(), List.of())
                    .with("Retry-After", seconds(part.retryAfter())));
        } else if (failure instanceof NotBuilt) {
            return Optional.of(Refusal.of(501, "not-built"));
        }
        return Optional.empty();
    }

    private static Optional<Refusal> body(Throwable failure) {
        if (failure instanceof MalformedBody malformed) {
            return Optional.of(Refusal.of(400, "malformed").naming(malformed.problems()));
        } else if (failure instanceof BodyTooLarge large) {
            return Optional.of(
                    Refusal.of(413, "too-large").saying("detail.body-too-large", List.of(large.most() / 1024)));
        } else if (failure instanceof TooLarge large) {
            return Optional.of(Refusal.of(413, "too-large").saying("detail." + large.code(), large.arguments()));
        }
        return Optional.empty();
    }

    /** Parts without an end or without a name: what reads them throws whatever that leads it to. */
    private static boolean isOfAMultipart(Throwable failure) {
        return Stream.of(failure.getStackTrace()).limit(1).anyMatch(place -> place.getClassName()
                .startsWith(MULTIPART));
    }

    private static Optional<Refusal> conflict(Throwable failure) {
        boolean lostRace = failure instanceof OptimisticLockException
                || failure instanceof SQLException sql
                        && sql.getSQLState() != null
                        && CONFLICTS.contains(sql.getSQLState());
        return lostRace ? Optional.of(Refusal.of(409, "changed-meanwhile")) : Optional.empty();
    }

    private static Refusal violation(RuleViolation violation) {
        Refusal refusal = Refusal.of(409, "not-possible")
                .named(violation.code())
                .saying("rule." + violation.code(), violation.arguments())
                .about(violation.caseNumber());
        return violation.possible().isEmpty() ? refusal : refusal.possibly(violation.possible());
    }

    private static String seconds(Duration duration) {
        return Long.toString(Math.max(1, duration.toSeconds() + 1));
    }

    /** What the server itself refuses, before or beside our own code. */
    static Refusal ofStatus(int status) {
        return switch (status) {
            case 400 -> Refusal.of(400, "malformed");
            case 401 -> Refusal.of(401, "unauthorized").with("WWW-Authenticate", "Bearer");
            case 403 -> Refusal.of(403, "forbidden");
            case 404 -> Refusal.of(404, "not-found");
            case 405 -> Refusal.of(405, "method");
            case 406 -> Refusal.of(406, "not-acceptable");
            case 413 -> Refusal.of(413, "too-large");
            case 415 -> Refusal.of(415, "media-type");
            default -> status >= 500 ? fault() : Refusal.of(status, "malformed");
        };
    }
}
