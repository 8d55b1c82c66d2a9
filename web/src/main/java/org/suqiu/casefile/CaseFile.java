package org.suqiu.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.OptimisticLock;
import org.suqiu.clock.MovableClock;
import org.suqiu.identity.Actor;
import org.suqiu.identity.CaseSight;
import org.suqiu.identity.Office;
import org.suqiu.rules.RuleViolation;

/** One matter brought to the hotline, from receipt to closure. Every change of stage goes through here. */
@Entity
@Table(name = "case_file")
@DynamicUpdate
public class CaseFile {

    private static final int RETURNS_OF_A_DISPUTE = 2;

    @Id
    String number;

    @Version
    int version;

    @Enumerated(EnumType.STRING)
    Kind kind;

    @Enumerated(EnumType.STRING)
    Channel channel;

    String source;

    @Column(name = "received_at")
    Instant receivedAt;

    @Column(name = "received_on")
    LocalDate receivedOn;

    @Column(name = "registered_by")
    String registeredBy;

    @Enumerated(EnumType.STRING)
    Stage stage = Stage.RECEIVED;

    @Enumerated(EnumType.STRING)
    Outcome outcome;

    @Column(name = "office_code")
    String officeCode;

    /** The county that answers for the case now; empty while nobody does. */
    @Column(name = "county_code")
    String countyCode = "";

    String handler;

    @Column(name = "placing_reason")
    String placingReason;

    /** Designated by the superior: cannot be returned again. */
    boolean designated;

    @Column(name = "times_returned")
    int timesReturned;

    @Enumerated(EnumType.STRING)
    Priority priority = Priority.NORMAL;

    @Convert(converter = UrgencyList.class)
    @Column(name = "priority_reasons")
    List<Urgency> urgencies = List.of();

    /** Where the case comes from when nobody filed it as it is; null for what was filed. */
    @Enumerated(EnumType.STRING)
    Origin origin;

    @Column(name = "law_pack")
    String lawPack;

    @Embedded
    Subject subject;

    @Embedded
    Respondent respondent;

    @Embedded
    Incident incident;

    @Embedded
    Request request;

    @Embedded
    Consents consents;

    @Convert(converter = PointerList.class)
    List<String> missing;

    /** Not even the version tells that a report about the matter led to a filed case (Order 121, Art. 37). */
    @OptimisticLock(excluded = true)
    boolean converted;

    String answer;

    Integer satisfaction;

    @Column(name = "closed_at")
    Instant closedAt;

    @Column(name = "closed_on")
    LocalDate closedOn;

    @Column(name = "closing_due_on")
    LocalDate closingDueOn;

    /** When a review resumed the mediation; the first closing stays what it was. */
    @Column(name = "reopened_at")
    Instant reopenedAt;

    /** Nothing can have been stored about it before: saves the looking on the way of every filing. */
    @Transient
    boolean justReceived;

    protected CaseFile() {}

    public CaseFile(Receipt receipt) {
        justReceived = true;
        number = receipt.number();
        kind = receipt.kind();
        channel = receipt.channel();
        source = receipt.source();
        receivedAt = receipt.receivedAt();
        receivedOn = dayOf(receipt.receivedAt());
        registeredBy = receipt.registeredBy();
        subject = receipt.subject();
        respondent = receipt.respondent();
        incident = receipt.incident();
        request = receipt.request();
        consents = receipt.consents();
        missing = List.copyOf(receipt.missing());
    }

    /** Before it is kept: nobody filed it as it is. */
    public CaseFile arisingAs(Origin why) {
        origin = why;
        return this;
    }

    /** The law of the day of receipt and of the office's regime applies until the end. */
    public void placeWith(Office office, String reason, String packOfTheDay, boolean statutory) {
        moveTo(kind.firstStage(statutory));
        officeCode = office.code();
        countyCode = office.countyCode();
        placingReason = reason;
        lawPack = packOfTheDay;
        handler = null;
    }

    public void leaveUnplaced(String reason, String packOfTheDay) {
        placingReason = reason;
        lawPack = packOfTheDay;
    }

    /** A case of another platform counts for the county that it names, though no office there has it. */
    public void leaveUnplacedIn(String county, String reason, String packOfTheDay) {
        leaveUnplaced(reason, packOfTheDay);
        countyCode = county;
    }

    /** Back to the dispatcher, never sideways (Order 121, Art. 41); whom the supervisor designated keeps it (Art. 33). */
    public void returnToDispatcher() {
        if (designated) {
            throw new RuleViolation("designated-office-keeps-it", number);
        }
        if (!stage.canBeReturned()) {
            throw new RuleViolation("not-returnable-now", number);
        }
        moveTo(Stage.RECEIVED);
        timesReturned++;
        officeCode = null;
        countyCode = "";
        handler = null;
    }

    /** What an office has not begun to handle, unless a superior gave it to that office. */
    public boolean canBeReturned() {
        return stage.canBeReturned() && !designated;
    }

    /** Two offices gave the case back: who is responsible is for the common superior to say (Order 121, Art. 33). */
    public boolean isDisputed() {
        return stage == Stage.RECEIVED && !designated && timesReturned >= RETURNS_OF_A_DISPUTE;
    }

    /** A violation report stays out of the supervisor's sight (Art. 37): there the dispatcher designates. */
    public boolean awaitsSupervisor() {
        return isDisputed() && kind != Kind.VIOLATION_REPORT;
    }

    /** The office that gets the case next keeps it. */
    public void designate() {
        designated = true;
    }

    /**
     * Up to the superior or down from it (Order 121, Art. 13): what was done stays done, the limits run on, and somebody else
     * answers for the case from now on.
     */
    public void handOverTo(Office office) {
        if (!isOpen() || !isPlaced()) {
            throw new RuleViolation("not-with-an-office", number);
        }
        officeCode = office.code();
        countyCode = office.countyCode();
        handler = null;
    }

    public void takenOnBy(String username) {
        handler = username;
    }

    public void handBack() {
        handler = null;
    }

    /** The head put right what the case is about; what stands there now is not missing. */
    public void correct(Subject right, String pointer) {
        subject = right;
        found(pointer);
    }

    /** The head put right whom the case is against. */
    public void correct(Respondent right, String pointer) {
        respondent = right;
        found(pointer);
    }

    private void found(String pointer) {
        missing = missing.stream().filter(lacking -> !lacking.equals(pointer)).toList();
    }

    /** What was not known at first has come to be known. */
    public void complete(Subject about, Respondent against, Incident what, Request wanted, List<String> stillMissing) {
        subject = about;
        respondent = against;
        incident = what;
        request = wanted;
        missing = List.copyOf(stillMissing);
    }

    /** Material that Art. 10 wants and that is still missing blocks acceptance. */
    public void accept() {
        if (!missing.isEmpty()) {
            throw new RuleViolation("material-missing", String.join(", ", missing));
        }
        moveTo(Stage.IN_MEDIATION);
    }

    /** The first closing stays on its day, whatever a review reopens; the outcome is the latest one. */
    public void close(Outcome how, Instant at, LocalDate dueOn) {
        moveTo(Stage.CLOSED);
        outcome = how;
        if (closedAt == null) {
            closedAt = at;
            closedOn = dayOf(at);
            closingDueOn = dueOn;
        }
    }

    /** A review lets the mediation go on, once. */
    public void resumeMediation(Instant at) {
        if (isOpen() || !outcome.isMediated() || reopenedAt != null) {
            throw new RuleViolation("mediation-not-resumable", number);
        }
        stage = Stage.IN_MEDIATION;
        outcome = null;
        reopenedAt = at;
    }

    public void answerWith(String text) {
        answer = text;
    }

    /** A complaint that led to a filed case. @return whether this is news */
    public boolean convert() {
        boolean first = !converted;
        converted = true;
        return first;
    }

    /** Only what is urgent has reasons for it. */
    public void prioritise(Priority wanted, Collection<Urgency> reasons) {
        priority = wanted;
        urgencies =
                wanted == Priority.URGENT ? reasons.stream().distinct().sorted().toList() : List.of();
    }

    public void rate(int oneToFive) {
        satisfaction = oneToFive;
    }

    private void moveTo(Stage next) {
        if (!stage.leadsTo(next)) {
            throw new RuleViolation("stage-not-reachable", number, stage, next);
        }
        stage = next;
    }

    public static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, MovableClock.ZONE);
    }

    public boolean isVisibleTo(Actor actor) {
        return new CaseSight(actor).covers(kind.name(), officeCode, handler);
    }

    public boolean showsPartiesTo(Actor actor) {
        return new CaseSight(actor).showsParties(officeCode);
    }

    public boolean isJustReceived() {
        return justReceived;
    }

    public boolean isOpen() {
        return stage != Stage.CLOSED;
    }

    public boolean isPlaced() {
        return officeCode != null;
    }

    /** A matter that has no due date any more closed on time (its import carried none). */
    public boolean isClosedOnTime() {
        return closedOn != null && (closingDueOn == null || !closedOn.isAfter(closingDueOn));
    }

    /** The step that the stage waits for. */
    public Optional<Step> stageStep() {
        return stage.step();
    }

    /** The step whose limit runs now; while the dispatcher has the case, that of the first step. */
    public Optional<Step> runningClock() {
        return stageStep().map(step -> step == Step.DISPATCH ? kind.firstStep(true) : step);
    }

    /** The step whose clock runs on while this one waits. */
    public Optional<Step> clockOf(Step step) {
        return step.goesByTheRunningClock() ? runningClock() : Optional.of(step);
    }

    /** Only what was agreed or settled is performed, and that may take until after closing. */
    public boolean awaitsPerformance() {
        return outcome == Outcome.AGREED || outcome == Outcome.SETTLED;
    }

    public String number() {
        return number;
    }

    public int version() {
        return version;
    }

    public Kind kind() {
        return kind;
    }

    public Channel channel() {
        return channel;
    }

    public String source() {
        return source;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public LocalDate receivedOn() {
        return receivedOn;
    }

    public String registeredBy() {
        return registeredBy;
    }

    public Stage stage() {
        return stage;
    }

    public Outcome outcome() {
        return outcome;
    }

    public String officeCode() {
        return officeCode;
    }

    public String countyCode() {
        return countyCode;
    }

    public String handler() {
        return handler;
    }

    /** A complaint that led to a filed case: only for who may see the report, too. */
    public boolean isConverted() {
        return converted;
    }

    public Priority priority() {
        return priority;
    }

    public List<Urgency> urgencies() {
        return urgencies;
    }

    public Optional<Origin> origin() {
        return Optional.ofNullable(origin);
    }

    public Instant reopenedAt() {
        return reopenedAt;
    }

    public String placingReason() {
        return placingReason;
    }

    public String lawPack() {
        return lawPack;
    }

    public Subject subject() {
        return subject == null ? Subject.UNKNOWN : subject;
    }

    public Respondent respondent() {
        return respondent == null ? Respondent.UNKNOWN : respondent;
    }

    public Incident incident() {
        return incident;
    }

    public Request request() {
        return request == null ? Request.NONE : request;
    }

    public Consents consents() {
        return consents;
    }

    public List<String> missing() {
        return missing;
    }

    public String answer() {
        return answer;
    }

    public Instant closedAt() {
        return closedAt;
    }

    public LocalDate closedOn() {
        return closedOn;
    }

    public LocalDate closingDueOn() {
        return closingDueOn;
    }
}
