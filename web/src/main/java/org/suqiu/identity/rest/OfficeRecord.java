package org.suqiu.identity.rest;

import org.suqiu.identity.Office;
import org.suqiu.identity.OfficeDetails;

/** An office with all that the administrator keeps of it, and the version to change it by. */
public record OfficeRecord(
        String code,
        long version,
        String name,
        String nameEn,
        String countyCode,
        String department,
        String level,
        String regime,
        String phone,
        boolean active) {

    static OfficeRecord of(Office office) {
        OfficeDetails details = office.details();
        return new OfficeRecord(
                office.code(),
                office.version(),
                details.name(),
                details.nameEn(),
                details.countyCode(),
                details.department(),
                details.level(),
                details.regime(),
                details.phone(),
                details.active());
    }
}
