package org.suqiu.identity.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.suqiu.identity.OfficeDetails;

public record OfficeRequest(
        @Schema(examples = "塔城市市场监督管理局") String name,
        @Schema(examples = "Tacheng City Administration for Market Regulation") String nameEn,
        @Schema(examples = "654201") String countyCode,
        @Schema(description = "the routing table's word", examples = "MARKET_SUPERVISION") String department,
        @Schema(enumeration = {"COUNTY", "PREFECTURE"}) String level,
        @Schema(enumeration = {"MARKET_SUPERVISION", "HOTLINE"}) String regime,
        @Schema(examples = "12315") String phone,
        @Schema(description = "true if absent") Boolean active) {

    OfficeDetails details() {
        return new OfficeDetails(name, nameEn, countyCode, department, level, regime, phone, active == null || active);
    }
}
