package org.suqiu.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The answer to a filing that may be posted again, sealed under the caller's own key. */
@Entity
@Table(name = "idempotent_filing")
class IdempotentFiling {

    @Id
    @Column(name = "key_hash")
    String keyHash;

    @Column(name = "body_hash")
    String bodyHash;

    @Column(name = "case_number")
    String caseNumber;

    @Column(name = "sealed_answer")
    String sealedAnswer;

    @Column(name = "filed_at")
    Instant filedAt;

    protected IdempotentFiling() {}

    IdempotentFiling(String keyHash, String bodyHash, Instant filedAt) {
        this.keyHash = keyHash;
        this.bodyHash = bodyHash;
        this.filedAt = filedAt;
    }

    void answer(String number, String sealed) {
        caseNumber = number;
        sealedAnswer = sealed;
    }
}
