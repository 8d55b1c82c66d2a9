package org.suqiu.statistics;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import org.suqiu.casefile.Kind;

/** What a counted row says, as it counts today or as it was kept: which case, for which figure, county and office, on which day. */
@MappedSuperclass
public abstract class CountedRow {

    @Column(name = "case_number")
    String caseNumber;

    @Enumerated(EnumType.STRING)
    Kind kind;

    @Enumerated(EnumType.STRING)
    Figure figure;

    @Column(name = "county_code")
    String countyCode;

    /** The office that was responsible on that day; empty while nobody was. */
    @Column(name = "office_code")
    String officeCode;

    @Column(name = "on_day")
    LocalDate day;

    long amount;

    protected CountedRow() {}

    public String caseNumber() {
        return caseNumber;
    }

    public Kind kind() {
        return kind;
    }

    public String countyCode() {
        return countyCode;
    }

    public String officeCode() {
        return officeCode;
    }

    public Figure figure() {
        return figure;
    }

    public long amount() {
        return amount;
    }

    public LocalDate day() {
        return day;
    }
}
