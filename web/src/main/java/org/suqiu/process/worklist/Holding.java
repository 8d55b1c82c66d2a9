package org.suqiu.process.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseRecord;
import org.suqiu.casefile.EventType;
import org.suqiu.identity.Actor;

/** Who has what: a handler has the case with all its handler's steps, everybody else a single task. */
@ApplicationScoped
class Holding {

    @Inject
    WorkItems workItems;

    @Inject
    CaseRecord caseRecord;

    @Inject
    Event<WorklistChanged> changed;

    void claim(WorkItem item, CaseFile caseFile, Actor by) {
        give(item, caseFile, by.username());
        caseRecord.add(caseFile.number(), EventType.CLAIMED, by, words(item));
    }

    void assign(WorkItem item, CaseFile caseFile, String username, Actor by) {
        give(item, caseFile, username);
        caseRecord.add(
                caseFile.number(),
                EventType.ASSIGNED,
                by,
                Map.of("step", item.step().name(), "to", username));
    }

    /** The case with all its handler's steps, those to come too. */
    void giveCase(CaseFile caseFile, String username, Actor by) {
        caseFile.takenOnBy(username);
        workItems.of(caseFile.number()).stream().filter(WorkItem::isTheHandlers).forEach(item -> hold(item, username));
        caseRecord.add(caseFile.number(), EventType.ASSIGNED, by, Map.of("to", username));
    }

    void release(WorkItem item, CaseFile caseFile, Actor by) {
        if (item.isTheHandlers()) {
            caseFile.handBack();
            workItems.of(caseFile.number()).stream()
                    .filter(WorkItem::isTheHandlers)
                    .forEach(this::letGo);
        }
        letGo(item);
        caseRecord.add(caseFile.number(), EventType.RELEASED, by, words(item));
    }

    private void give(WorkItem item, CaseFile caseFile, String username) {
        if (item.isTheHandlers()) {
            caseFile.takenOnBy(username);
            workItems.of(caseFile.number()).stream()
                    .filter(WorkItem::isTheHandlers)
                    .forEach(other -> hold(other, username));
        }
        hold(item, username);
    }

    /** Whoever had it before hears of it too. */
    private void hold(WorkItem item, String username) {
        changed.fire(WorklistChanged.in(item));
        item.holdBy(username);
        changed.fire(WorklistChanged.in(item));
    }

    private void letGo(WorkItem item) {
        changed.fire(WorklistChanged.in(item));
        item.letGo();
        changed.fire(WorklistChanged.in(item));
    }

    private static Map<String, String> words(WorkItem item) {
        return Map.of("step", item.step().name());
    }
}
