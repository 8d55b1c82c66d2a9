package org.suqiu.portal;

import java.util.Set;
import org.suqiu.casefile.Kind;

/** The two forms in which the public files: what is asked, and who is asked. */
public enum FilingForm {
    COMPLAINT(
            Kind.COMPLAINT, "complaint", "complainant", Set.of("subject-issue", "request-remedies", "request-amount")),
    VIOLATION_REPORT(Kind.VIOLATION_REPORT, "violation-report", "reporter", Set.of("suspectedAct"));

    private static final Set<String> OF_BOTH = Set.of(
            "respondent-name",
            "respondent-address",
            "respondent-platform-name",
            "respondent-countyCode",
            "respondent-phone",
            "subject-category",
            "subject-product",
            "incident-occurredOn",
            "incident-facts");

    private static final Set<String> OF_THE_PARTY = Set.of("-name", "-phone", "-address", "-email");

    private final Kind kind;
    private final String template;
    private final String party;
    private final Set<String> ofItsOwn;

    FilingForm(Kind kind, String template, String party, Set<String> ofItsOwn) {
        this.kind = kind;
        this.template = template;
        this.party = party;
        this.ofItsOwn = ofItsOwn;
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

    /** Whether the form has a field of this name, beside which an error can stand. */
    boolean asksFor(String field) {
        return OF_BOTH.contains(field)
                || ofItsOwn.contains(field)
                || OF_THE_PARTY.stream().map(party::concat).anyMatch(field::equals);
    }
}
