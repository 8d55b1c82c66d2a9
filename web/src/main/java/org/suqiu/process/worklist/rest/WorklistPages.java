package org.suqiu.process.worklist.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.format.DateTimeParseException;
import org.suqiu.catalogue.KnownCodes;
import org.suqiu.http.Cursor;
import org.suqiu.http.Listing;
import org.suqiu.http.Page;
import org.suqiu.identity.Caller;
import org.suqiu.process.worklist.LightCounts;
import org.suqiu.process.worklist.QueueLine;
import org.suqiu.process.worklist.WorklistOrder;
import org.suqiu.process.worklist.WorklistQuery.Position;
import org.suqiu.process.worklist.WorklistReading;
import org.suqiu.rules.InvalidInput;

/** The worklist page by page, by whichever door it is asked for. */
@ApplicationScoped
public class WorklistPages {

    @Inject
    WorklistReading worklistReading;

    @Inject
    WorkItemViews views;

    @Inject
    KnownCodes knownCodes;

    @Inject
    Caller caller;

    Listing<WorkItemView> read(WorklistFilters filters, String words, Page page) {
        WorklistOrder order = filters.order();
        Position after = page.cursor().map(keys -> position(order, keys)).orElse(null);
        var rows = worklistReading.page(filters.query(caller.actor(), words, after, knownCodes), page.limitAndOne());
        return Listing.of(page, rows, line -> cursor(order, line), views::of);
    }

    LightCounts counts(WorklistFilters filters, String words) {
        return worklistReading.counts(filters.query(caller.actor(), words, null, knownCodes));
    }

    private static Cursor cursor(WorklistOrder order, QueueLine line) {
        return Cursor.at(order.keyOf(line.item()), line.item().taskId());
    }

    private static Position position(WorklistOrder order, Cursor cursor) {
        try {
            return new Position(order.read(cursor.key(0)), cursor.key(1));
        } catch (DateTimeParseException ofAnotherOrder) {
            throw new InvalidInput("/cursor", "cursor");
        }
    }
}
