package org.suqiu.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.suqiu.identity.Actor;
import org.suqiu.identity.StaffActed;
import org.suqiu.rules.ReadVersion;

/** Where the administrator settles what the law leaves to the installation. */
@ApplicationScoped
public class SettingDesk {

    @Inject
    Settings settings;

    @Inject
    Event<StaffActed> acted;

    @Inject
    Clock clock;

    @Transactional
    public List<Setting> all() {
        return Stream.of(Policy.values()).map(settings::of).toList();
    }

    @Transactional
    public Setting of(Policy policy) {
        return settings.of(policy);
    }

    /** What it goes for, {@link Policy} says. @throws org.suqiu.rules.StaleVersion when somebody else was faster */
    @Transactional
    public Setting settle(Policy policy, String value, ReadVersion read, Actor by) {
        Setting setting = settings.toChange(policy);
        read.require(setting.version());
        String before = setting.value();
        setting.settle(value, by, clock.instant());
        settings.flush();
        String described = "%s: %s → %s".formatted(policy.title(), before, setting.value());
        acted.fire(new StaffActed(by, "SETTING_CHANGED", null, described));
        return setting;
    }
}
