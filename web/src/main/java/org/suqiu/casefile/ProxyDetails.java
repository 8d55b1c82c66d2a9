package org.suqiu.casefile;

import java.time.LocalDate;

/**
 * Somebody who complains for the complainant (Order 121, Art. 11), as given.
 *
 * @param matters what the power of attorney is about
 * @param powers what the agent may do
 * @param validUntil the last day of its term
 * @param attachment the upload that shows the original; null where staff have seen it
 */
public record ProxyDetails(
        String name,
        String phone,
        IdType idType,
        String idNumber,
        String matters,
        String powers,
        LocalDate validUntil,
        String attachment) {}
