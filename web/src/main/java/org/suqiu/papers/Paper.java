package org.suqiu.papers;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.DetailMap;
import org.suqiu.identity.Actor;
import org.suqiu.papers.form.PaperForm;
import org.suqiu.papers.form.PaperNumber;
import org.suqiu.rules.RuleViolation;

/** One official paper of a case: a draft without a number, or issued and never changed again. */
@Entity
@Table(name = "paper")
public class Paper {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "paper_seq")
    @SequenceGenerator(name = "paper_seq", sequenceName = "paper_seq", allocationSize = 50)
    Long id;

    @Version
    int version;

    @Column(name = "case_number")
    String caseNumber;

    @Enumerated(EnumType.STRING)
    PaperForm form;

    @Column(name = "office_code")
    String officeCode;

    /** Of a draft, what the handler wrote over the drafted words; of an issued paper, all of its fields. */
    @Convert(converter = DetailMap.class)
    Map<String, String> fields;

    @Column(name = "drafted_by")
    String draftedBy;

    @Column(name = "drafted_at")
    Instant draftedAt;

    @Column(name = "number_year")
    Integer numberYear;

    @Column(name = "number_sequence")
    Integer numberSequence;

    @Column(name = "issued_by")
    String issuedBy;

    @Column(name = "issued_at")
    Instant issuedAt;

    @Column(name = "issued_on")
    LocalDate issuedOn;

    String unprintable = "";

    protected Paper() {}

    Paper(CaseFile caseFile, PaperForm form, Actor by, Instant at) {
        caseNumber = caseFile.number();
        officeCode = caseFile.officeCode();
        this.form = form;
        fields = new TreeMap<>();
        draftedBy = by.username();
        draftedAt = at;
    }

    /** Written over the drafted words; a field that is not named keeps what it says. */
    void write(Map<String, String> texts) {
        requireDraft();
        Map<String, String> written = new TreeMap<>(fields);
        written.putAll(texts);
        written.values().removeIf(Objects::isNull);
        fields = written;
    }

    /** The office that has the case by then is the one that issues. */
    void issue(Issue issue, Actor by, Instant at) {
        requireDraft();
        officeCode = issue.officeCode();
        numberYear = issue.number().year();
        numberSequence = issue.number().sequence();
        fields = new TreeMap<>(issue.fields());
        unprintable = String.join("", issue.unprintable());
        issuedBy = by.username();
        issuedAt = at;
        issuedOn = CaseFile.dayOf(at);
    }

    void requireDraft() {
        if (isIssued()) {
            throw new RuleViolation(
                    "paper-already-issued", number().map(PaperNumber::text).orElse(""));
        }
    }

    public boolean isIssued() {
        return issuedAt != null;
    }

    /** Of a closing that a review undid: it does not stand in the way of what follows. */
    boolean isOfAnEarlierClosing(CaseFile caseFile) {
        return form.closesMediation()
                && isIssued()
                && caseFile.reopenedAt() != null
                && issuedAt.isBefore(caseFile.reopenedAt());
    }

    public Long id() {
        return id;
    }

    public String caseNumber() {
        return caseNumber;
    }

    public PaperForm form() {
        return form;
    }

    public String officeCode() {
        return officeCode;
    }

    public Map<String, String> fields() {
        return fields;
    }

    public Optional<PaperNumber> number() {
        return isIssued() ? Optional.of(new PaperNumber(numberYear, numberSequence)) : Optional.empty();
    }

    public String draftedBy() {
        return draftedBy;
    }

    public Instant draftedAt() {
        return draftedAt;
    }

    public String issuedBy() {
        return issuedBy;
    }

    public Instant issuedAt() {
        return issuedAt;
    }

    public LocalDate issuedOn() {
        return issuedOn;
    }

    /** Characters that the typeface of the PDF lacks; found when the paper was issued. */
    public List<String> unprintable() {
        return unprintable.codePoints().mapToObj(Character::toString).toList();
    }
}
