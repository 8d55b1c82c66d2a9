package org.suqiu.process;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;

/** Runs timers and messages on the server's threads, so many at once; looks every second, every five when all is quiet. */
final class ManagedJobs extends JobExecutor {

    private static final int AT_ONCE = 3;
    private static final int WAIT = 1_000;
    private static final int LONGEST_WAIT = 5_000;

    /** A killed server's jobs are free again after this time; no job takes as long. */
    private static final int LOCK = 60_000;

    private final Executor executor;
    private final ThreadFactory threads;
    private final Semaphore places = new Semaphore(AT_ONCE);

    ManagedJobs(Executor executor, ThreadFactory threads) {
        this.executor = executor;
        this.threads = threads;
        setMaxJobsPerAcquisition(AT_ONCE);
        setWaitTimeInMillis(WAIT);
        setMaxWait(LONGEST_WAIT);
        setLockTimeInMillis(LOCK);
    }

    /** Returns when no job runs any more; {@link #resume} goes on. */
    void pause() {
        shutdown();
        places.acquireUninterruptibly(AT_ONCE);
    }

    void resume() {
        places.release(AT_ONCE);
        start();
    }

    @Override
    public void executeJobs(List<String> jobIds, ProcessEngineImpl engine) {
        Runnable work = getExecuteJobsRunnable(jobIds, engine);
        places.acquireUninterruptibly();
        try {
            executor.execute(() -> run(work));
        } catch (RejectedExecutionException full) {
            places.release();
            logRejectedExecution(engine, jobIds.size());
            getRejectedJobsHandler().jobsRejected(jobIds, engine, this);
        }
    }

    private void run(Runnable work) {
        try {
            work.run();
        } finally {
            places.release();
        }
    }

    @Override
    protected void startExecutingJobs() {
        startJobAcquisitionThread();
    }

    @Override
    protected void stopExecutingJobs() {
        stopJobAcquisitionThread();
    }

    @Override
    protected void startJobAcquisitionThread() {
        if (jobAcquisitionThread == null) {
            jobAcquisitionThread = threads.newThread(acquireJobsRunnable);
            jobAcquisitionThread.start();
        }
    }
}
