package org.suqiu.portal;

import java.util.List;
import org.suqiu.casefile.Kind;

/** The two forms in which the public files: what is asked, and in which order. */
public enum FilingForm {
    COMPLAINT(
            Kind.COMPLAINT,
            "complaint",
            "complainant",
            List.of(
                    "complainant-name",
                    "complainant-phone",
                    "complainant-address",
                    "complainant-email",
                    "respondent-name",
                    "respondent-address",
                    "respondent-platform-name",
                    "respondent-countyCode",
                    "respondent-phone",
                    "subject-category",
                    "subject-product",
                    "subject-issue",
                    "incident-occurredOn",
                    "incident-facts",
                    "request-remedies",
                    "request-amount")),
    VIOLATION_REPORT(
            Kind.VIOLATION_REPORT,
            "violation-report",
            "reporter",
            List.of(
                    "respondent-name",
                    "respondent-address",
                    "respondent-platform-name",
                    "respondent-countyCode",
                    "respondent-phone",
                    "subject-category",
                    "suspectedAct",
                    "subject-product",
                    "incident-occurredOn",
                    "incident-facts",
                    "reporter-name",
                    "reporter-phone",
                    "reporter-address",
                    "reporter-email"));

    private final Kind kind;
    private final String template;
    private final String party;
    private final List<String> fields;

    FilingForm(Kind kind, String template, String party, List<String> fields) {
        this.kind = kind;
        this.template = template;
        this.party = party;
        this.fields = fields;
    }

    public Kind kind() {
        return kind;
    }

    public String template() {
        return template;
    }

    /** The word that the fields of the one who files begin with. */
    public String party() {
        return party;
    }

    /** Every field beside which an error can stand, from top to bottom. */
    List<String> fields() {
        return fields;
    }
}
