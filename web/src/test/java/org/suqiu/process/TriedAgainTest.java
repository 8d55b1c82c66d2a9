package org.suqiu.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.suqiu.process.TriedAgain.TRIES;

import jakarta.interceptor.InvocationContext;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.suqiu.rules.RuleViolation;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TriedAgainTest {

    private static final String NUMBER = "654201-20260520-0001";

    private final TriedAgain triedAgain = new TriedAgain();
    private int tries;

    @Test
    void whoever_was_overtaken_by_timers_is_not_refused() throws Exception {
        begins(Status.STATUS_NO_TRANSACTION);

        Object answer = triedAgain.proceed(call(() -> {
            if (++tries < TRIES) {
                throw new Overtaken(NUMBER);
            }
            return "done";
        }));

        assertThat(answer).isEqualTo("done");
        assertThat(tries).isEqualTo(TRIES);
    }

    @Test
    void so_is_not_who_lost_a_race_for_rows() throws Exception {
        begins(Status.STATUS_NO_TRANSACTION);
        var losses = List.of(
                new Overtaken(NUMBER).about(NUMBER),
                new Overtaken(NUMBER).butPossible(List.of("notes")),
                new RollbackException("version moved").initCause(new OptimisticLockException()),
                new IllegalStateException(new SQLException("deadlock", "40001")),
                new IllegalStateException(new SQLException("deadlock", "40P01")));

        Object answer = triedAgain.proceed(call(() -> {
            if (tries < losses.size()) {
                throw (Exception) losses.get(tries++);
            }
            return "done";
        }));

        assertThat(answer).isEqualTo("done");
    }

    @Test
    void whoever_is_overtaken_time_and_again_hears_of_it() {
        begins(Status.STATUS_NO_TRANSACTION);

        assertThatThrownBy(() -> triedAgain.proceed(call(this::overtaken)))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("decided-meanwhile");
        assertThat(tries).isEqualTo(TRIES);
    }

    @Test
    void within_a_transaction_nothing_is_done_twice() {
        begins(Status.STATUS_ACTIVE);

        assertThatThrownBy(() -> triedAgain.proceed(call(this::overtaken))).isInstanceOf(Overtaken.class);
        assertThat(tries).isEqualTo(1);
    }

    @Test
    void what_reads_a_stream_is_not_done_twice_for_the_stream_is_read() {
        begins(Status.STATUS_NO_TRANSACTION);

        assertThatThrownBy(() -> triedAgain.proceed(call(this::overtaken, InputStream.nullInputStream())))
                .isInstanceOf(Overtaken.class);
        assertThat(tries).isEqualTo(1);
    }

    @Test
    void what_a_rule_refuses_stays_refused() {
        begins(Status.STATUS_NO_TRANSACTION);

        assertThatThrownBy(() -> triedAgain.proceed(call(() -> {
                    tries++;
                    throw new RuleViolation("step-not-due", NUMBER);
                })))
                .hasMessage("step-not-due");
        assertThat(tries).isEqualTo(1);
    }

    private Object overtaken() {
        tries++;
        throw new Overtaken(NUMBER);
    }

    private void begins(int status) {
        triedAgain.transactions = answering(TransactionSynchronizationRegistry.class, question -> status);
    }

    private static InvocationContext call(Callable<Object> work, Object... parameters) {
        return answering(
                InvocationContext.class, question -> question.equals("getParameters") ? parameters : work.call());
    }

    private static <T> T answering(Class<T> type, Answering answering) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> answering.to(method.getName())));
    }

    private interface Answering {
        Object to(String question) throws Exception;
    }
}
