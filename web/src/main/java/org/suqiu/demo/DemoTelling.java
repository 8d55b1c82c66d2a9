package org.suqiu.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.function.Consumer;
import org.suqiu.rules.RuleViolation;

/** Tells the decisions of the demo cases, and how their mediations ended; the task for it comes up when the process has tried the messages. */
@ApplicationScoped
class DemoTelling {

    private static final Logger LOG = System.getLogger(DemoTelling.class.getName());
    private static final int TRIES = 60;
    private static final int BETWEEN = 1_000;

    @Inject
    DemoMarks demoMarks;

    @Inject
    DemoCall demoCall;

    /** @return whether all are told; else the next start goes on */
    boolean tellAll() {
        boolean waiting = isAnyWaiting();
        for (int round = 0; round < TRIES && waiting && pause(); round++) {
            untold().forEach(demoCase -> tell(demoCase, demoCall::recordDecision));
            closingUntold().forEach(demoCase -> tell(demoCase, demoCall::recordClosing));
            waiting = isAnyWaiting();
        }
        return !waiting;
    }

    private boolean isAnyWaiting() {
        return !untold().isEmpty() || !closingUntold().isEmpty();
    }

    private List<DemoCase> untold() {
        return DemoCases.cases().stream()
                .filter(demoCase -> demoCase.course().isTold() && !demoMarks.has(demoCase.toldPart()))
                .toList();
    }

    private List<DemoCase> closingUntold() {
        return DemoCases.cases().stream()
                .filter(demoCase -> demoCase.course().isClosingTold() && !demoMarks.has(demoCase.closingToldPart()))
                .toList();
    }

    private void tell(DemoCase demoCase, Consumer<DemoCase> call) {
        try {
            call.accept(demoCase);
        } catch (RuleViolation notDueYet) {
            LOG.log(Level.DEBUG, "{0} is told later", demoCase.part());
        }
    }

    private static boolean pause() {
        try {
            Thread.sleep(BETWEEN);
            return true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
