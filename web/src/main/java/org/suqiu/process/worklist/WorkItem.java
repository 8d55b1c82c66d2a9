package org.suqiu.process.worklist;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.suqiu.calendar.Light;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.Kind;
import org.suqiu.casefile.Step;
import org.suqiu.identity.Actor;
import org.suqiu.identity.CaseSight;
import org.suqiu.identity.Role;

/** One thing that somebody has to do in a case. Its summary names nobody who filed. */
@Entity
@Table(name = "work_item")
public class WorkItem {

    /** Where there is no due date: after all the others. */
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    @Id
    @Column(name = "task_id")
    String taskId;

    @Version
    int version;

    @Enumerated(EnumType.STRING)
    Step step;

    String role;

    @Column(name = "case_number")
    String caseNumber;

    @Enumerated(EnumType.STRING)
    Kind kind;

    String summary;

    @Column(name = "office_code")
    String officeCode;

    String assignee;

    @Column(name = "due_on")
    LocalDate dueOn;

    @Column(name = "amber_on")
    LocalDate amberOn;

    @Column(name = "sort_on")
    LocalDate sortOn = LAST;

    @Column(name = "escalated_at")
    Instant escalatedAt;

    @Column(name = "received_at")
    Instant receivedAt;

    @Column(name = "created_at")
    Instant createdAt;

    protected WorkItem() {}

    WorkItem(String taskId, Step step, CaseFile caseFile, String summary, Instant createdAt) {
        this.taskId = taskId;
        this.step = step;
        role = roleIn(caseFile, step);
        caseNumber = caseFile.number();
        kind = caseFile.kind();
        this.summary = summary;
        officeCode = caseFile.officeCode();
        assignee = isTheHandlers() ? caseFile.handler() : null;
        receivedAt = caseFile.receivedAt();
        this.createdAt = createdAt;
    }

    /** What no task says yet, to ask for whom it would be. */
    static WorkItem toCome(CaseFile caseFile, Step step) {
        return new WorkItem(null, step, caseFile, null, null);
    }

    /** Where no office has the case, the dispatcher does what a handler would, such as telling of a refusal. */
    private static String roleIn(CaseFile caseFile, Step step) {
        return !caseFile.isPlaced() && Role.HANDLER.equals(step.role()) ? Role.DISPATCHER : step.role();
    }

    /** Both null while appraisal or testing runs: then it stands with what has no limit. */
    void dueBy(LocalDate day, LocalDate amber) {
        dueOn = day;
        amberOn = amber;
        sortOn = day == null ? LAST : day;
    }

    void escalated(Instant at) {
        if (escalatedAt == null) {
            escalatedAt = at;
        }
    }

    /** It was late by another date. */
    void calmDown() {
        escalatedAt = null;
    }

    /** Another office has the case, and nobody there has begun; what an agent does in it stays the agent's. */
    void moveTo(String office) {
        officeCode = office;
        if (isTheHandlers() || Role.HEAD.equals(role)) {
            assignee = null;
        }
    }

    void holdBy(String username) {
        assignee = username;
    }

    void letGo() {
        assignee = null;
    }

    /** A head may do what a handler may; what is nobody's office work goes by the role alone. */
    boolean isFor(Actor actor) {
        return switch (role) {
            case Role.DISPATCHER, Role.SUPERVISOR, Role.AGENT -> actor.is(role);
            case Role.HEAD -> actor.headOf(officeCode);
            default -> (actor.is(Role.HANDLER) || actor.is(Role.HEAD)) && actor.worksIn(officeCode);
        };
    }

    boolean isVisibleTo(Actor actor) {
        return new CaseSight(actor).covers(kind.name(), officeCode, assignee);
    }

    boolean isHeld() {
        return assignee != null;
    }

    boolean isHeldBy(Actor actor) {
        return actor.username().equals(assignee);
    }

    /** The case has one handler, who does all steps of a handler. */
    boolean isTheHandlers() {
        return Role.HANDLER.equals(role);
    }

    /** The light is computed when read. */
    public Light lightOn(LocalDate today) {
        return Light.of(today, amberOn, dueOn);
    }

    boolean isLateOn(LocalDate today) {
        return dueOn != null && today.isAfter(dueOn);
    }

    public String taskId() {
        return taskId;
    }

    public Step step() {
        return step;
    }

    public String caseNumber() {
        return caseNumber;
    }

    public Kind kind() {
        return kind;
    }

    public String summary() {
        return summary;
    }

    public String officeCode() {
        return officeCode;
    }

    public String assignee() {
        return assignee;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public LocalDate sortOn() {
        return sortOn;
    }

    public Instant escalatedAt() {
        return escalatedAt;
    }

    public Instant receivedAt() {
        return receivedAt;
    }
}
