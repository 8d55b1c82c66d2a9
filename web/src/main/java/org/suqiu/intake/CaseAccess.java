package org.suqiu.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** The hash of a case's access code, and how often somebody was wrong about it lately. */
@Entity
@Table(name = "case_access")
class CaseAccess {

    static final int MOST_WRONG_TRIES = 100;
    static final Duration WINDOW = Duration.ofMinutes(15);

    @Id
    @Column(name = "case_number")
    String caseNumber;

    @Column(name = "code_hash")
    String codeHash;

    @Column(name = "wrong_tries")
    int wrongTries;

    @Column(name = "first_wrong_at")
    Instant firstWrongAt;

    protected CaseAccess() {}

    CaseAccess(String caseNumber, String codeHash) {
        this.caseNumber = caseNumber;
        this.codeHash = codeHash;
    }

    void renew(String newHash) {
        codeHash = newHash;
        wrongTries = 0;
        firstWrongAt = null;
    }

    String codeHash() {
        return codeHash;
    }

    /** @return how long to wait; zero when a try is welcome */
    Duration wait(Instant now) {
        if (wrongTries < MOST_WRONG_TRIES) {
            return Duration.ZERO;
        }
        Duration left = Duration.between(now, firstWrongAt.plus(WINDOW));
        return left.isNegative() ? Duration.ZERO : left;
    }

    void wrong(Instant now) {
        if (firstWrongAt == null || now.isAfter(firstWrongAt.plus(WINDOW))) {
            firstWrongAt = now;
            wrongTries = 0;
        }
        wrongTries++;
    }

    void right() {
        if (wrongTries > 0) {
            wrongTries = 0;
            firstWrongAt = null;
        }
    }
}
