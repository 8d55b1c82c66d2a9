package org.suqiu.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.suqiu.clock.Machine;
import org.suqiu.rules.Pace;

/** Signs people in and out. Runs on the machine's clock: the demo's days must not end a session. */
@ApplicationScoped
public class SignInDesk {

    public static final Duration VALID = Duration.ofHours(12);

    private static final int MOST_TRIES = 10;
    private static final Duration WINDOW = Duration.ofMinutes(15);

    @Inject
    StaffMembers staffMembers;

    @Inject
    AccessTokens accessTokens;

    @Inject
    @Machine
    Clock clock;

    @Inject
    Event<SessionEnded> ended;

    @Inject
    Event<StaffActed> acted;

    private final Pace wrongSignIns = new Pace(MOST_TRIES, WINDOW);

    /** @throws WrongCredentials for an unknown name, a wrong password, and somebody who left: not told apart */
    @Transactional
    public SignIn signIn(String username, String password) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        wrongSignIns.count(username, now);
        StaffMember member = proven(username, password).orElseThrow(WrongCredentials::new);
        wrongSignIns.forget(username);
        acted.fire(new StaffActed(member.actor(), "SIGNED_IN", null, ""));
        return issue(member, now);
    }

    @Transactional
    public void signOut(String token) {
        String hash = new Secret(token).hash();
        accessTokens.remove(hash);
        ended.fire(new SessionEnded(hash));
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    Optional<TokenHolder> holder(String tokenHash) {
        return accessTokens.holder(tokenHash, clock.instant());
    }

    private Optional<StaffMember> proven(String username, String password) {
        Optional<StaffMember> member = staffMembers.byUsername(username).filter(StaffMember::isActive);
        String hash = member.map(found -> found.passwordHash).orElse(null);
        return Passwords.matches(password, hash) ? member : Optional.empty();
    }

    private SignIn issue(StaffMember member, Instant now) {
        Secret token = Secret.random();
        Instant expiresAt = now.plus(VALID);
        accessTokens.removeExpired(now);
        accessTokens.add(new AccessToken(token.hash(), member.username(), now, expiresAt));
        return new SignIn(token, expiresAt, member.actor());
    }
}
