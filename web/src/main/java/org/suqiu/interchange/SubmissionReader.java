package org.suqiu.interchange;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.suqiu.casefile.Channel;
import org.suqiu.casefile.Kind;
import org.suqiu.casefile.PartyDetails;
import org.suqiu.casefile.Respondent;
import org.suqiu.casefile.Subject;
import org.suqiu.intake.CreditCode;

/** Reads what was brought to the other platform. Masked and odd numbers of persons and firms are kept, with a warning. */
record SubmissionReader(Cells cells, CodeBook codes, Instant now) {

    private static final int EXTERNAL_ID = 100;
    private static final int NAME = 100;
    private static final int NUMBER = 40;
    private static final int ADDRESS = 200;
    private static final int FACTS = 4_000;
    private static final char MASK = '*';
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9()\\- ]{3,22}[0-9]");

    Submission read() {
        Kind kind = cells.oneOf(Column.KIND, Kind.class);
        return new Submission(
                cells.text(Column.EXTERNAL_ID, EXTERNAL_ID),
                kind,
                cells.oneOf(Column.CHANNEL, Channel.class),
                cells.word(Column.SOURCE, "unknown-code", codes::source),
                cells.moment(Column.RECEIVED_AT, now),
                cells.word(Column.COUNTY_CODE, "unknown-county", codes::county),
                subject(kind),
                cells.text(Column.FACTS, FACTS),
                party(),
                respondent(),
                cells.amount(Column.DISPUTED_AMOUNT));
    }

    private Subject subject(Kind kind) {
        String category = category();
        if (kind != Kind.VIOLATION_REPORT) {
            return new Subject(category, cells.word(Column.ISSUE, "unknown-code", codes::issue), null, null);
        }
        Subject breach = cells.word(Column.ISSUE, "unknown-code", text -> breach(category, text));
        return breach == null ? new Subject(category, null, null, null) : breach;
    }

    private String category() {
        String category = cells.word(Column.CATEGORY, "unknown-code", codes::category);
        if (category != null && !codes.isLeaf(category)) {
            cells.error(Column.CATEGORY, "category-group");
        }
        return category;
    }

    /** A violation report names an issue or the law that was broken; some words are both. */
    private Optional<Subject> breach(String category, String text) {
        Optional<String> issue = codes.issue(text);
        Optional<String> suspectedAct = codes.suspectedAct(text);
        return issue.isEmpty() && suspectedAct.isEmpty()
                ? Optional.empty()
                : Optional.of(new Subject(category, issue.orElse(null), suspectedAct.orElse(null), null));
    }

    private PartyDetails party() {
        String phone = cells.text(Column.COMPLAINANT_PHONE, NUMBER);
        warn(Column.COMPLAINANT_PHONE, phone, PHONE.asMatchPredicate(), "phone");
        return new PartyDetails(cells.text(Column.COMPLAINANT_NAME, NAME), phone, null, null, null, null);
    }

    private Respondent respondent() {
        String creditCode = cells.text(Column.RESPONDENT_CREDIT_CODE, NUMBER);
        warn(Column.RESPONDENT_CREDIT_CODE, creditCode, CreditCode::isValid, "credit-code");
        String name = cells.text(Column.RESPONDENT_NAME, NAME);
        return new Respondent(name, creditCode, cells.text(Column.RESPONDENT_ADDRESS, ADDRESS), null, null, null, null);
    }

    private void warn(Column column, String number, Predicate<String> right, String code) {
        if (number == null) {
            return;
        }
        if (number.indexOf(MASK) >= 0) {
            cells.warning(column, "masked");
        } else if (!right.test(number)) {
            cells.warning(column, code);
        }
    }
}
