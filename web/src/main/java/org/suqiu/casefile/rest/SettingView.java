package org.suqiu.casefile.rest;

import java.time.Instant;
import org.suqiu.casefile.Policy;
import org.suqiu.casefile.Setting;

/**
 * Something that the installation has settled for itself.
 *
 * @param unit DAYS, WORKING_DAYS, PERCENT, or SWITCH with ON and OFF
 * @param usual as it was delivered
 * @param settledBy null where it is as it was delivered
 */
public record SettingView(
        String name,
        int version,
        String value,
        String unit,
        int least,
        int most,
        String usual,
        String settledBy,
        Instant settledAt) {

    static SettingView of(Setting setting) {
        Policy policy = setting.policy();
        return new SettingView(
                policy.title(),
                setting.version(),
                setting.value(),
                policy.unit().name(),
                policy.least(),
                policy.most(),
                policy.usual(),
                setting.settledBy(),
                setting.settledAt());
    }
}
