package org.suqiu.intake.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.suqiu.casefile.DueDate;
import org.suqiu.identity.Office;
import org.suqiu.intake.Acknowledgement;

/** The receipt: number, access code, the office, and the date by which it must decide. */
public record AcknowledgementView(
        String number,
        String accessCode,
        Instant receivedAt,
        OfficeName office,
        List<DueDateView> dueDates,
        List<String> missing,
        List<Warning> warnings) {

    static AcknowledgementView of(
            Acknowledgement acknowledgement, Office office, boolean chinese, List<Warning> warnings) {
        return new AcknowledgementView(
                acknowledgement.number(),
                acknowledgement.accessCode(),
                acknowledgement.receivedAt(),
                office == null ? null : new OfficeName(office.code(), office.name(chinese)),
                acknowledgement.dueDates().stream()
                        .map(dueDate -> DueDateView.of(dueDate, chinese))
                        .toList(),
                acknowledgement.missing(),
                warnings);
    }

    /** An office by code and name. */
    public record OfficeName(String code, String name) {}

    /** A due date with what it rests on. */
    public record DueDateView(String step, LocalDate dueOn, boolean provisional, String legalBasis) {

        static DueDateView of(DueDate dueDate, boolean chinese) {
            return new DueDateView(
                    dueDate.step().name(),
                    dueDate.dueOn(),
                    dueDate.provisional(),
                    chinese ? dueDate.legalBasis() : dueDate.legalBasisEn());
        }
    }

    /** Something that looks wrong but was written down all the same. */
    public record Warning(String pointer, String code, String detail) {}
}
