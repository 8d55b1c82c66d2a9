package org.suqiu.demo;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;

/** How far the demo clock runs ahead, kept so that a restart does not turn time back. */
@Entity
@Table(name = "setting")
public class ClockOffset {

    static final String NAME = "clock-offset";

    @Id
    String name = NAME;

    String content = Duration.ZERO.toString();

    protected ClockOffset() {}

    static ClockOffset none() {
        return new ClockOffset();
    }

    void become(Duration offset) {
        content = offset.toString();
    }

    Duration duration() {
        return Duration.parse(content);
    }
}
