package org.suqiu.portal;

import java.util.List;
import org.suqiu.casefile.Kind;

/** The two forms in which the public files: what is asked, and in which order. */
public enum FilingForm {
    COMPLAINT(Kind.COMPLAINT, "complaint", "complainant"),
    VIOLATION_REPORT(Kind.VIOLATION_REPORT, "violation-report", "reporter");

    private static final List<String> OF_A_COMPLAINT = List.of(
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
            "request-amount",
            SentFiles.FIELD,
            "complainant-name",
            "complainant-phone",
            "complainant-address",
            "complainant-email");

    private static final List<String> OF_A_REPORT = List.of(
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
            SentFiles.FIELD,
            "reporter-name",
            "reporter-phone",
            "reporter-address",
            "reporter-email");

    private final Kind kind;
    private final String template;
    private final String party;

    FilingForm(Kind kind, String template, String party) {
        this.kind = kind;
        this.template = template;
        this.party = party;
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
        return this == COMPLAINT ? OF_A_COMPLAINT : OF_A_REPORT;
    }
}
