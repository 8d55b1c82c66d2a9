package org.suqiu.portal;

import org.suqiu.casefile.DueDate;
import org.suqiu.identity.Office;
import org.suqiu.intake.Acknowledgement;

/**
 * The receipt as it is read and printed.
 *
 * @param office null while a dispatcher has to find it
 * @param due null where no limit runs
 * @param slip number and code in plain words, to be saved on the device
 */
public record ReceiptView(
        String number, String accessCode, String receivedAt, OfficePhone office, DueView due, String slip) {

    static ReceiptView of(Acknowledgement acknowledgement, Office office, PageText text) {
        return new ReceiptView(
                acknowledgement.number(),
                acknowledgement.accessCode(),
                text.moment(acknowledgement.receivedAt()),
                office == null ? null : Choices.phone(office, text.language()),
                acknowledgement.dueDates().stream()
                        .findFirst()
                        .map(due -> DueView.of(due, text))
                        .orElse(null),
                text.of("receipt.slip", acknowledgement.number(), acknowledgement.accessCode()));
    }

    /**
     * A day by which something must be done.
     *
     * @param provisional counted into a year whose calendar is not published yet
     */
    public record DueView(String step, String day, boolean provisional, String legalBasis) {

        static DueView of(DueDate due, PageText text) {
            return new DueView(
                    due.step().name(),
                    text.day(due.dueOn()),
                    due.provisional(),
                    text.language().isChinese() ? due.legalBasis() : due.legalBasisEn());
        }
    }
}
