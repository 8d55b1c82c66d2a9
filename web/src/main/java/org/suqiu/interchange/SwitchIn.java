package org.suqiu.interchange;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.suqiu.calendar.Calendars;
import org.suqiu.deadlines.TransferredDeadlines;
import org.suqiu.identity.Actor;
import org.suqiu.intake.NumberSource;

/** Writes a checked file in one transaction: nothing is seen before, everything after. */
@ApplicationScoped
class SwitchIn {

    /** A hundred thousand rows take a minute or two; a busy machine may need longer. */
    private static final int SECONDS = 900;

    private static final String REGION = "65";

    @Resource
    UserTransaction transaction;

    @Inject
    FileReading fileReading;

    @Inject
    ImportProgress progress;

    @Inject
    ImportRuns importRuns;

    @Inject
    NumberSource numberSource;

    @Inject
    Calendars calendars;

    @Inject
    TransferredDeadlines transferredDeadlines;

    @Inject
    Shelf shelf;

    @Inject
    OpenCases openCases;

    @Inject
    Clock clock;

    void all(String id, Checked checked) throws IOException {
        var numbers = NumberBlocks.take(checked, numberSource);
        try {
            transaction.setTransactionTimeout(SECONDS);
            transaction.begin();
            write(id, numbers, checked.report());
            transaction.commit();
        } catch (NotSupportedException
                | SystemException
                | RollbackException
                | HeuristicMixedException
                | HeuristicRollbackException failed) {
            throw new IllegalStateException("import " + id + " was not switched in", failed);
        } finally {
            rollBackWhatIsOpen();
        }
    }

    private void write(String id, NumberBlocks numbers, Report warnings) throws IOException {
        Actor importer = new Actor(importRuns.byId(id).startedBy(), "", Set.of(), null);
        DossierWriter writer = writer(id, importer, clock.instant());
        var stack = new Stack(shelf);
        fileReading.each(id, row -> {
            stack.add(writer.write(row, numbers.nextFor(row.submission())));
            progress.wroteOne(id);
        });
        stack.putAway();
        openCases.enter(stack.open());
        importRuns.done(id, warnings);
    }

    private DossierWriter writer(String id, Actor importer, Instant now) {
        var limits = new Limits(calendars.of(REGION));
        return new DossierWriter(id, importer, now, fileReading.placement(), limits, transferredDeadlines);
    }

    private void rollBackWhatIsOpen() {
        try {
            if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
                transaction.rollback();
            }
            transaction.setTransactionTimeout(0);
        } catch (SystemException lost) {
            throw new IllegalStateException("a transaction of an import could not be ended", lost);
        }
    }
}
