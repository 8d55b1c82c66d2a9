package org.suqiu.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.suqiu.identity.Actor;

/** What an installation has settled for itself. */
@Entity
@Table(name = "setting")
public class Setting {

    @Id
    String name;

    @Version
    int version;

    String content;

    @Column(name = "settled_by")
    String settledBy;

    @Column(name = "settled_at")
    Instant settledAt;

    protected Setting() {}

    /** As it applies where nothing was settled. */
    Setting(Policy policy) {
        name = policy.title();
        content = policy.usual();
    }

    void settle(String value, Actor by, Instant at) {
        content = policy().checked(value);
        settledBy = by.username();
        settledAt = at;
    }

    public Policy policy() {
        return Policy.called(name);
    }

    public int version() {
        return version;
    }

    public String value() {
        return content.strip();
    }

    /** Null where it is as it was delivered. */
    public String settledBy() {
        return settledBy;
    }

    public Instant settledAt() {
        return settledAt;
    }

    boolean isOn() {
        return !Policy.OFF.equals(value());
    }

    int number() {
        return Integer.parseInt(value());
    }
}
