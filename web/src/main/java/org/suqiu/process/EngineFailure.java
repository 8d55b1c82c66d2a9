package org.suqiu.process;

import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.suqiu.rules.InvalidInput;
import org.suqiu.rules.RuleViolation;

/** What a failure within the engine means to the one who asked. */
final class EngineFailure {

    /** An expression wraps what a step throws a few times; never deeper than this. */
    private static final int DEEPEST = 20;

    private EngineFailure() {}

    /**
     * @throws Overtaken when somebody else was quicker, or a timer
     * @throws RuleViolation when what was to be done is gone, or what a step itself refused
     */
    static void translate(String caseNumber, Runnable work) {
        try {
            work.run();
        } catch (OptimisticLockingException overtaken) {
            throw new Overtaken(caseNumber);
        } catch (NullValueException tooLate) {
            throw decidedMeanwhile(caseNumber);
        } catch (ProcessEngineException failed) {
            throw refusalIn(failed);
        }
    }

    static RuleViolation decidedMeanwhile(String caseNumber) {
        return new RuleViolation("decided-meanwhile", caseNumber).about(caseNumber);
    }

    private static RuntimeException refusalIn(ProcessEngineException failed) {
        return Stream.iterate((Throwable) failed, Objects::nonNull, Throwable::getCause)
                .limit(DEEPEST)
                .filter(cause -> cause instanceof RuleViolation || cause instanceof InvalidInput)
                .map(RuntimeException.class::cast)
                .findFirst()
                .orElse(failed);
    }
}
