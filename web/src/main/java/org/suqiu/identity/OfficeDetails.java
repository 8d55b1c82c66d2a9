package org.suqiu.identity;

/**
 * What an administrator says of an office.
 *
 * @param department the routing table's word, such as MARKET_SUPERVISION
 * @param level COUNTY or PREFECTURE
 * @param regime MARKET_SUPERVISION or HOTLINE
 */
public record OfficeDetails(
        String name,
        String nameEn,
        String countyCode,
        String department,
        String level,
        String regime,
        String phone,
        boolean active) {}
