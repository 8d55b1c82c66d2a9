package org.suqiu.calendar;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** A transaction that publishes a calendar sees its own book; the others keep theirs until it has committed. */
final class PublishingTransaction {

    private static final Object KEY = PublishingTransaction.class;

    private PublishingTransaction() {}

    static CalendarBook bookOf(TransactionSynchronizationRegistry transactions) {
        return transactions.getTransactionKey() == null ? null : (CalendarBook) transactions.getResource(KEY);
    }

    static void show(TransactionSynchronizationRegistry transactions, CalendarBook book, Runnable onCommit) {
        transactions.putResource(KEY, book);
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // The book was flushed before it was read.
            }

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    onCommit.run();
                }
            }
        });
    }
}
