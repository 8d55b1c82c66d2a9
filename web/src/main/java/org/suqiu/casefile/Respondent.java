package org.suqiu.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The operator, platform or shop that the matter is about. */
@Embeddable
public record Respondent(
        @Column(name = "respondent_name") String name,
        @Column(name = "respondent_credit_code") String creditCode,
        @Column(name = "respondent_address") String address,
        @Column(name = "respondent_county") String countyCode,
        @Column(name = "respondent_phone") String phone,
        @Column(name = "platform_name") String platformName,
        @Column(name = "platform_county") String platformCountyCode) {

    public static final Respondent UNKNOWN = new Respondent(null, null, null, null, null, null, null);
}
