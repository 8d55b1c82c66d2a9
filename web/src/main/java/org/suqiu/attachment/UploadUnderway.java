package org.suqiu.attachment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.suqiu.rules.RuleViolation;
import org.suqiu.rules.TooManyTries;

/** A file on its way in, piece by piece; whoever loses the connection goes on where the last piece ended. */
@Entity
@Table(name = "upload_underway")
public class UploadUnderway {

    /** A connection may break often, but nobody may fill the table with crumbs. */
    static final int MOST_PIECES = 1000;

    private static final Duration PAUSE = Duration.ofHours(1);

    @Id
    String id;

    String name;

    @Column(name = "byte_count")
    long size;

    @Column(name = "byte_received")
    long received;

    int pieces;

    @Column(name = "begun_at")
    Instant begunAt;

    protected UploadUnderway() {}

    UploadUnderway(String id, String name, long size, Instant begunAt) {
        this.id = id;
        this.name = name;
        this.size = size;
        this.begunAt = begunAt;
    }

    /**
     * Notes that the next piece came.
     *
     * @throws RuleViolation when it does not begin where the last one ended
     * @throws FileTooLarge when it goes on beyond the announced end
     * @throws TooManyTries when the file comes in too many crumbs
     */
    void receive(long startsAt, int bytes) {
        if (startsAt != received) {
            throw new RuleViolation("upload-goes-on-elsewhere", received);
        }
        if (received + bytes > size) {
            throw new FileTooLarge();
        }
        if (pieces >= MOST_PIECES) {
            throw new TooManyTries(PAUSE);
        }
        received += bytes;
        pieces++;
    }

    boolean isWhole() {
        return received == size;
    }

    boolean waitsAt(Instant now) {
        return now.isBefore(begunAt.plus(Attachment.WAITS));
    }

    public String id() {
        return id;
    }
}
