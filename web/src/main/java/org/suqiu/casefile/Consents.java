package org.suqiu.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What the complainant agreed to when filing: that the complaint may be published, that an association may mediate. */
@Embeddable
public record Consents(
        @Column(name = "consent_publicity") boolean publicity,
        @Column(name = "consent_entrusted_mediation") boolean entrustedMediation) {

    public static final Consents NONE = new Consents(false, false);
}
