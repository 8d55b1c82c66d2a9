package org.suqiu.identity.rest;

import org.suqiu.identity.Office;

/** An office as everybody may see it. */
public record OfficeView(String code, String name, String countyCode, String phone) {

    static OfficeView of(Office office, boolean chinese) {
        return new OfficeView(office.code(), office.name(chinese), office.countyCode(), office.phone());
    }
}
