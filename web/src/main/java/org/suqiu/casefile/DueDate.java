package org.suqiu.casefile;

import java.time.LocalDate;

/**
 * A day by which a step must be done.
 *
 * @param provisional counted into a year whose calendar is not published yet
 * @param legalBasis the article or policy it rests on, in Chinese; {@code legalBasisEn} in English
 */
public record DueDate(
        Step step,
        LocalDate dueOn,
        LocalDate amberOn,
        boolean provisional,
        String legalBasis,
        String legalBasisEn,
        LocalDate metOn) {

    public boolean isOpen() {
        return metOn == null;
    }
}
