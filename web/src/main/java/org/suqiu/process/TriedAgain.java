package org.suqiu.process;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Around each transaction that a person begins: when it was overtaken it is done again from the beginning, for what
 * overtook it may have been a timer that warned, or a message that went out, which is nothing to refuse anybody for. If
 * it was a colleague who decided, doing it again finds that out (decision 036).
 */
@Interceptor
@Transactional
@Priority(TriedAgain.OUTSIDE_THE_TRANSACTION)
public class TriedAgain {

    private static final Logger LOG = System.getLogger(TriedAgain.class.getName());

    /** The server's own interceptor, which begins the transaction, has 200. */
    static final int OUTSIDE_THE_TRANSACTION = Interceptor.Priority.PLATFORM_BEFORE + 100;

    /** More than a case has timers that ring at the same moment. */
    static final int TRIES = 6;

    /** Serialization failure and deadlock, as H2 and PostgreSQL name them. */
    private static final Set<String> CONFLICTS = Set.of("40001", "40P01");

    /** What wraps a failure does so a few times; never deeper than this. */
    private static final int DEEPEST = 20;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transactions;

    @AroundInvoke
    public Object proceed(InvocationContext call) throws Exception {
        if (transactions.getTransactionStatus() != Status.STATUS_NO_TRANSACTION || readsOnce(call)) {
            return call.proceed();
        }
        for (int left = TRIES - 1; left > 0; left--) {
            try {
                return call.proceed();
            } catch (Exception failure) {
                if (!wasOvertaken(failure)) {
                    throw failure;
                }
                LOG.log(Level.DEBUG, "Overtaken, tried again: {0}", failure.getMessage());
            }
        }
        return call.proceed();
    }

    /** What came over the line is gone after the first try. */
    private static boolean readsOnce(InvocationContext call) {
        return Stream.of(call.getParameters()).anyMatch(InputStream.class::isInstance);
    }

    private static boolean wasOvertaken(Exception failure) {
        return Stream.iterate((Throwable) failure, Objects::nonNull, Throwable::getCause)
                .limit(DEEPEST)
                .anyMatch(TriedAgain::tellsOfAnother);
    }

    private static boolean tellsOfAnother(Throwable cause) {
        return cause instanceof Overtaken
                || cause instanceof OptimisticLockException
                || cause instanceof SQLException refused
                        && refused.getSQLState() != null
                        && CONFLICTS.contains(refused.getSQLState());
    }
}
