package org.suqiu.statistics;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.suqiu.casefile.CaseFile;
import org.suqiu.identity.Office;

/** One thing that a figure counts: dated, and with the county and the office that were responsible on that day. */
@Entity
@Table(name = "counted_event")
public class CountedEvent extends CountedRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "counted_event_seq")
    @SequenceGenerator(name = "counted_event_seq", sequenceName = "counted_event_seq", allocationSize = 50)
    Long id;

    protected CountedEvent() {}

    private CountedEvent(CaseFile caseFile, Figure figure, LocalDate day, long amount) {
        caseNumber = caseFile.number();
        kind = caseFile.kind();
        countyCode = caseFile.countyCode();
        officeCode = caseFile.isPlaced() ? caseFile.officeCode() : "";
        this.figure = figure;
        this.day = day;
        this.amount = amount;
    }

    static CountedEvent one(CaseFile caseFile, Figure figure, LocalDate day) {
        return new CountedEvent(caseFile, figure, day, 1);
    }

    static CountedEvent fen(CaseFile caseFile, Figure figure, LocalDate day, long fen) {
        return new CountedEvent(caseFile, figure, day, fen);
    }

    /** For an office that was responsible until just now. */
    static CountedEvent formerly(Office office, CaseFile caseFile, Figure figure, LocalDate day) {
        var event = one(caseFile, figure, day);
        event.officeCode = office.code();
        event.countyCode = office.countyCode();
        return event;
    }

    public long id() {
        return id;
    }
}
