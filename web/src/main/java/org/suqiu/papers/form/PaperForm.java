package org.suqiu.papers.form;

import static org.suqiu.papers.form.Recipient.COMPLAINANT;
import static org.suqiu.papers.form.Recipient.REPORTER;
import static org.suqiu.papers.form.Recipient.RESPONDENT;

import java.util.Optional;
import java.util.Set;
import org.suqiu.casefile.Step;

/** The ten official forms (市场监督管理部门处理投诉举报文书式样), in their order. */
public enum PaperForm {
    COMPLAINT_REGISTRATION(false, false),
    REPORT_REGISTRATION(false, false),
    DISPATCH_NOTICE(true, false),
    IDENTITY_DEMAND(true, false, COMPLAINANT),
    ACCEPTANCE(false, true, COMPLAINANT),
    REFUSAL(false, true, COMPLAINANT),
    MEDIATION_NOTICE(true, true, COMPLAINANT, RESPONDENT),
    TERMINATION(false, true, COMPLAINANT, RESPONDENT),
    MEDIATION_DOCUMENT(false, false, COMPLAINANT, RESPONDENT),
    REPORT_RESULT(false, true, REPORTER);

    private final boolean repeatable;
    private final boolean sentByMessage;
    private final Set<Recipient> recipients;

    PaperForm(boolean repeatable, boolean sentByMessage, Recipient... recipients) {
        this.repeatable = repeatable;
        this.sentByMessage = sentByMessage;
        this.recipients = Set.of(recipients);
    }

    /** Whether a case may have several, such as one notice for each session. */
    public boolean isRepeatable() {
        return repeatable;
    }

    /** Whether it may go out by message; the others are handed over or go by letter. */
    public boolean goesByMessage() {
        return sentByMessage;
    }

    public boolean goesTo(Recipient recipient) {
        return recipients.contains(recipient);
    }

    /** Whether the one who filed may read it on the tracking page. */
    public boolean isForTheFiler() {
        return goesTo(COMPLAINANT) || goesTo(REPORTER);
    }

    /** Whether it says how a mediation ended, which a review may undo. */
    public boolean closesMediation() {
        return this == TERMINATION || this == MEDIATION_DOCUMENT;
    }

    /** The duty of telling that is fulfilled when the paper has come to whoever must know. */
    public Optional<Step> tells() {
        return Optional.ofNullable(
                switch (this) {
                    case ACCEPTANCE, REFUSAL -> Step.NOTICE;
                    case TERMINATION, MEDIATION_DOCUMENT -> Step.CLOSING_NOTICE;
                    case REPORT_RESULT -> Step.REPORTER_NOTICE;
                    default -> null;
                });
    }

    /** 5 xor 6, 8 xor 9: a case that has the one never gets the other. */
    public Optional<PaperForm> excluded() {
        return Optional.ofNullable(
                switch (this) {
                    case ACCEPTANCE -> REFUSAL;
                    case REFUSAL -> ACCEPTANCE;
                    case TERMINATION -> MEDIATION_DOCUMENT;
                    case MEDIATION_DOCUMENT -> TERMINATION;
                    default -> null;
                });
    }
}
