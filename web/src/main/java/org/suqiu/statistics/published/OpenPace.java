package org.suqiu.statistics.published;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.suqiu.identity.RemoteAddress;
import org.suqiu.rules.Pace;

/** How often one address may take figures away within an hour: every year in both formats, many times over. */
@ApplicationScoped
public class OpenPace {

    static final int MOST = 600;
    static final Duration WINDOW = Duration.ofHours(1);

    @Inject
    RemoteAddress address;

    private final Pace downloads = new Pace(MOST, WINDOW);

    /** Keeps the machine's clock. @throws org.suqiu.rules.TooManyTries when this address asked too often lately */
    public void count() {
        downloads.count(address.value(), Instant.now());
    }
}
