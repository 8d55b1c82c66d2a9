package org.suqiu.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A sign-in that holds until a moment. Only the hash is kept: who reads the database cannot sign in. */
@Entity
@Table(name = "access_token")
public class AccessToken {

    @Id
    @Column(name = "token_hash")
    String hash;

    String username;

    @Column(name = "issued_at")
    Instant issuedAt;

    @Column(name = "expires_at")
    Instant expiresAt;

    protected AccessToken() {}

    AccessToken(String hash, String username, Instant issuedAt, Instant expiresAt) {
        this.hash = hash;
        this.username = username;
        this.issuedAt = issuedAt;
        this.expiresAt = expiresAt;
    }
}
