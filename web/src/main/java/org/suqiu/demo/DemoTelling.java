package org.suqiu.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import org.suqiu.rules.RuleViolation;

/** Tells the decisions of the demo cases; the task for it comes up when the process has tried the messages. */
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
        List<DemoCase> waiting = waiting();
        for (int round = 0; round < TRIES && !waiting.isEmpty() && pause(); round++) {
            waiting.forEach(this::tell);
            waiting = waiting();
        }
        return waiting.isEmpty();
    }

    private List<DemoCase> waiting() {
        return DemoCases.cases().stream()
                .filter(demoCase -> demoCase.course().isTold() && !demoMarks.has(demoCase.toldPart()))
                .toList();
    }

    private void tell(DemoCase demoCase) {
        try {
            demoCall.record(demoCase);
        } catch (RuleViolation notDueYet) {
            LOG.log(Level.DEBUG, "The decision of {0} is told later", demoCase.part());
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
