package org.suqiu.demo;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.suqiu.casefile.Channel;
import org.suqiu.casefile.Consents;
import org.suqiu.casefile.Incident;
import org.suqiu.casefile.Kind;
import org.suqiu.casefile.PartyDetails;
import org.suqiu.casefile.Remedy;
import org.suqiu.casefile.Representation;
import org.suqiu.casefile.Respondent;
import org.suqiu.casefile.Subject;
import org.suqiu.clock.MovableClock;
import org.suqiu.intake.Filing;

/** A line of the file of demo cases: what a caller says, how many working days ago, and what the office did. */
record DemoCase(CSVRecord line) {

    String part() {
        return "case-" + line.getRecordNumber();
    }

    String toldPart() {
        return "told-" + line.getRecordNumber();
    }

    String closingToldPart() {
        return "closing-told-" + line.getRecordNumber();
    }

    int workingDaysAgo() {
        return Integer.parseInt(line.get("days"));
    }

    DemoCourse course() {
        return DemoCourse.valueOf(line.get("course"));
    }

    /** An amount in yuan, or what a ground means: as the course has it. */
    String detail() {
        return text("detail");
    }

    /** What the office answers or gives as its reasons. */
    String reply() {
        return text("reply");
    }

    Filing filing(Instant receivedAt) {
        Kind kind = Kind.valueOf(line.get("kind"));
        boolean report = kind == Kind.VIOLATION_REPORT;
        String county = text("county");
        String amount = text("amount");
        return new Filing(
                kind,
                Channel.valueOf(line.get("channel")),
                text("source"),
                OffsetDateTime.ofInstant(receivedAt, MovableClock.ZONE),
                new PartyDetails(text("name"), text("phone"), null, null, null, text("address")),
                report ? "/reporter" : "/complainant",
                new Respondent(text("respondent"), null, text("place"), county, null, null, null),
                subject(report),
                new Incident(null, null, report ? county : null, line.get("facts")),
                remedies(),
                amount == null ? null : new BigDecimal(amount),
                Consents.NONE,
                List.of(),
                null,
                Representation.NONE);
    }

    private Subject subject(boolean report) {
        String issue = text("issue");
        return new Subject(text("category"), report ? null : issue, report ? issue : null, text("product"));
    }

    private List<Remedy> remedies() {
        return Stream.of(line.get("remedies").split(";"))
                .filter(remedy -> !remedy.isBlank())
                .map(Remedy::valueOf)
                .toList();
    }

    private String text(String column) {
        String text = line.get(column);
        return text.isBlank() ? null : text;
    }
}
