package org.suqiu.identity;

import java.time.Instant;

record TokenHolder(Actor actor, Instant expiresAt) {}
