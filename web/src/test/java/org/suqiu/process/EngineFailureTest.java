package org.suqiu.process;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.suqiu.rules.InvalidInput;
import org.suqiu.rules.RuleViolation;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EngineFailureTest {

    private static final String NUMBER = "654201-20260520-0001";

    @Test
    void whoever_comes_second_hears_that_it_is_decided() {
        assertThatThrownBy(() -> fail(new OptimisticLockingException("updated by another")))
                .isInstanceOf(Overtaken.class)
                .hasMessage("decided-meanwhile");
        assertThatThrownBy(() -> fail(new NullValueException("no such task")))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("decided-meanwhile");
    }

    @Test
    void what_a_step_refuses_is_refused_in_its_own_words() {
        var violation = new RuleViolation("designated-office-keeps-it", NUMBER);
        var invalid = new InvalidInput("/ground", "unknown-ground");

        assertThatThrownBy(() -> fail(wrapped(violation))).isSameAs(violation);
        assertThatThrownBy(() -> fail(wrapped(invalid))).isSameAs(invalid);
    }

    @Test
    void a_fault_stays_a_fault() {
        var fault = wrapped(new IllegalStateException("broken"));

        assertThatThrownBy(() -> fail(fault)).isSameAs(fault);
    }

    private static void fail(RuntimeException failure) {
        EngineFailure.translate(NUMBER, () -> {
            throw failure;
        });
    }

    private static ProcessEngineException wrapped(RuntimeException cause) {
        return new ProcessEngineException("expression failed", new IllegalStateException("in between", cause));
    }
}
