package org.suqiu.interchange;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The columns of an import file, in the order in which they are described; a file may have them in any. */
enum Column {
    EXTERNAL_ID(true),
    KIND(true),
    CHANNEL(true),
    SOURCE(false),
    RECEIVED_AT(true),
    COUNTY_CODE(true),
    CATEGORY(false),
    ISSUE(false),
    FACTS(true),
    COMPLAINANT_NAME(false),
    COMPLAINANT_PHONE(false),
    RESPONDENT_NAME(false),
    RESPONDENT_CREDIT_CODE(false),
    RESPONDENT_ADDRESS(false),
    DISPUTED_AMOUNT(false),
    ACCEPTANCE(false),
    ACCEPTANCE_AT(false),
    REFUSAL_GROUND(false),
    MEDIATION(false),
    MEDIATION_AT(false),
    RECOVERED_AMOUNT(false),
    VERIFICATION(false),
    VERIFICATION_AT(false),
    PENALTY_AMOUNT(false),
    CONVERTED(false),
    DUE_ON(false),
    CLOSED_AT(false),
    SATISFACTION(false);

    private final boolean required;

    Column(boolean required) {
        this.required = required;
    }

    /** Neither the column nor a cell of it may be absent. */
    boolean isRequired() {
        return required;
    }

    String header() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Column> named(String header) {
        return Arrays.stream(values())
                .filter(column -> column.header().equals(header))
                .findFirst();
    }
}
