package org.suqiu.supervision;

import jakarta.persistence.Column;
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
import org.suqiu.casefile.CaseFile;
import org.suqiu.identity.Actor;
import org.suqiu.rules.Horizon;
import org.suqiu.rules.InvalidInput;
import org.suqiu.rules.RuleViolation;

/** The supervisor's order to an office to see to a case by a day, and what the office answered (督办). */
@Entity
@Table(name = "supervision_order")
public class SupervisionOrder {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "supervision_order_seq")
    @SequenceGenerator(name = "supervision_order_seq", sequenceName = "supervision_order_seq", allocationSize = 50)
    Long id;

    @Version
    int version;

    @Column(name = "case_number")
    String caseNumber;

    /** To whom it is addressed: it does not follow the case to another office. */
    @Column(name = "office_code")
    String officeCode;

    @Enumerated(EnumType.STRING)
    OrderState state = OrderState.OPEN;

    String instruction;

    @Column(name = "due_on")
    LocalDate dueOn;

    @Column(name = "ordered_by")
    String orderedBy;

    @Column(name = "ordered_at")
    Instant orderedAt;

    String answer;

    @Column(name = "answered_by")
    String answeredBy;

    @Column(name = "answered_at")
    Instant answeredAt;

    @Column(name = "ended_by")
    String endedBy;

    @Column(name = "ended_at")
    Instant endedAt;

    String remark;

    protected SupervisionOrder() {}

    /** @throws InvalidInput unless the office has at least the next day, and not years */
    public SupervisionOrder(CaseFile caseFile, String instruction, LocalDate dueOn, Actor by, Instant at) {
        if (!caseFile.isPlaced()) {
            throw new RuleViolation("no-office-yet", caseFile.number());
        }
        if (!dueOn.isAfter(CaseFile.dayOf(at))) {
            throw new InvalidInput("/dueOn", "after-today");
        }
        Horizon.require(dueOn, CaseFile.dayOf(at), "/dueOn");
        caseNumber = caseFile.number();
        officeCode = caseFile.officeCode();
        this.instruction = instruction;
        this.dueOn = dueOn;
        orderedBy = by.username();
        orderedAt = at;
    }

    public SupervisionOrder answer(String text, Actor by, Instant at) {
        if (!isOpen()) {
            throw new RuleViolation("supervision-order-not-open", caseNumber);
        }
        state = OrderState.ANSWERED;
        answer = text;
        answeredBy = by.username();
        answeredAt = at;
        return this;
    }

    /** Before the answer or after it; once. */
    public SupervisionOrder lift(String why, Actor by, Instant at) {
        if (state != OrderState.OPEN && state != OrderState.ANSWERED) {
            throw new RuleViolation("supervision-order-ended", caseNumber);
        }
        end(OrderState.LIFTED, by, at);
        remark = why;
        return this;
    }

    void lapse(Actor by, Instant at) {
        end(OrderState.LAPSED, by, at);
    }

    private void end(OrderState how, Actor by, Instant at) {
        state = how;
        endedBy = by.username();
        endedAt = at;
    }

    public boolean isOpen() {
        return state == OrderState.OPEN;
    }

    boolean isAddressedTo(String office) {
        return officeCode.equals(office);
    }

    public Long id() {
        return id;
    }

    public String officeCode() {
        return officeCode;
    }

    public OrderState state() {
        return state;
    }

    public String instruction() {
        return instruction;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public String orderedBy() {
        return orderedBy;
    }

    public Instant orderedAt() {
        return orderedAt;
    }

    public String answer() {
        return answer;
    }

    public String answeredBy() {
        return answeredBy;
    }

    public Instant answeredAt() {
        return answeredAt;
    }

    public String endedBy() {
        return endedBy;
    }

    public Instant endedAt() {
        return endedAt;
    }

    public String remark() {
        return remark;
    }
}
