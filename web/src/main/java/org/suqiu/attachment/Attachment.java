package org.suqiu.attachment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.suqiu.identity.Actor;

/** One file; without a case it waits to be attached. What is in it is kept beside it, in parts. */
@Entity
@Table(name = "attachment")
public class Attachment {

    /** What nothing has claimed by then is forgotten. */
    static final Duration WAITS = Duration.ofHours(24);

    @Id
    String id;

    @Version
    int version;

    String name;

    @Column(name = "media_type")
    String mediaType;

    @Column(name = "byte_count")
    long size;

    String sha256 = "";

    @Column(name = "uploaded_at")
    Instant uploadedAt;

    @Column(name = "case_number")
    String caseNumber;

    @Column(name = "attached_at")
    Instant attachedAt;

    @Column(name = "attached_by")
    String attachedBy;

    protected Attachment() {}

    Attachment(String id, String name, FileKind kind, Instant uploadedAt) {
        this.id = id;
        this.name = name;
        mediaType = kind.mediaType();
        this.uploadedAt = uploadedAt;
    }

    void holds(long bytes, String digest) {
        size = bytes;
        sha256 = digest;
    }

    boolean waitsAt(Instant now) {
        return caseNumber == null && now.isBefore(uploadedAt.plus(WAITS));
    }

    void attachTo(String number, Actor by, Instant at) {
        caseNumber = number;
        attachedBy = by.username();
        attachedAt = at;
    }

    boolean belongsTo(String number) {
        return number.equals(caseNumber);
    }

    public String id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String mediaType() {
        return mediaType;
    }

    public long size() {
        return size;
    }

    public String sha256() {
        return sha256;
    }

    public Instant uploadedAt() {
        return uploadedAt;
    }

    public Instant attachedAt() {
        return attachedAt;
    }

    public String attachedBy() {
        return attachedBy;
    }
}
