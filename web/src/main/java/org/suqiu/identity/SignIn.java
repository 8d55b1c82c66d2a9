package org.suqiu.identity;

import java.time.Instant;

/** Somebody signed in: the token, shown this once, and until when it holds. */
public record SignIn(Secret token, Instant expiresAt, Actor actor) {}
