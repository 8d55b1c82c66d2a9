package org.suqiu.humancheck;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A challenge whose solution was used. */
@Entity
@Table(name = "spent_challenge")
class SpentChallenge {

    @Id
    String challenge;

    @Column(name = "spent_at")
    Instant spentAt;

    protected SpentChallenge() {}

    SpentChallenge(String challenge, Instant spentAt) {
        this.challenge = challenge;
        this.spentAt = spentAt;
    }
}
