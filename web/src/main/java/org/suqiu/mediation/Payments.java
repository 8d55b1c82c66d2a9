package org.suqiu.mediation;

import java.util.List;

/**
 * What was promised and what was paid, in fen.
 *
 * @param later the payments that were entered after the mediation had ended
 */
public record Payments(Mediation mediation, List<Performance> later) {

    static Payments of(Mediation mediation, List<Performance> all) {
        return new Payments(
                mediation,
                all.stream().filter(payment -> payment.isAfter(mediation)).toList());
    }

    public long paidFen() {
        return mediation.recovered()
                + later.stream().mapToLong(Performance::amountFen).sum();
    }

    public long outstandingFen() {
        return Math.max(0, mediation.promised() - paidFen());
    }

    /** More came than was promised: allowed, and shown. */
    public boolean isOverpaid() {
        return mediation.promisedFen() != null && paidFen() > mediation.promised();
    }

    /** Nothing is left of a promise of money; a promise of something else is not told by amounts. */
    boolean isPerformed() {
        return mediation.promised() > 0 && outstandingFen() == 0;
    }
}
