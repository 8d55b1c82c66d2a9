package org.suqiu.interchange;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.suqiu.search.IndexCare;

/** Works on one import after the other, in the background. */
@ApplicationScoped
public class ImportWorker {

    private static final Logger LOG = System.getLogger(ImportWorker.class.getName());

    @Resource
    ManagedExecutorService executor;

    @Inject
    ImportRuns importRuns;

    @Inject
    ImportFiles importFiles;

    @Inject
    FileReading fileReading;

    @Inject
    SwitchIn switchIn;

    @Inject
    ImportProgress progress;

    @Inject
    IndexCare indexCare;

    private final ReentrantLock turn = new ReentrantLock(true);
    private volatile boolean stopping;

    void begin(String id) {
        executor.execute(() -> run(id));
    }

    /** After a stop of the server: what was not switched in left no trace, and begins again. */
    public void resume() {
        List<String> unfinished = importRuns.unfinished();
        importFiles.discardAllBut(unfinished);
        unfinished.forEach(this::begin);
    }

    @PreDestroy
    void stop() {
        stopping = true;
    }

    void run(String id) {
        turn.lock();
        try {
            work(id);
        } catch (IOException | RuntimeException failed) {
            giveUp(id, failed);
        } finally {
            progress.over(id);
            turn.unlock();
        }
    }

    private void work(String id) throws IOException {
        if (!importFiles.has(id)) {
            importRuns.rejected(id, Report.of("file-lost"));
            return;
        }
        Checked checked = fileReading.check(id);
        importRuns.counted(id, checked.rows());
        if (checked.isAccepted()) {
            switchIn.all(id, checked);
            indexCare.compareSoon();
        } else {
            importRuns.rejected(id, checked.report());
        }
        importFiles.discard(id);
    }

    /** A server that stops is no reason to refuse a file: the next start takes it up again. */
    private void giveUp(String id, Exception failed) {
        LOG.log(Level.ERROR, "Import " + id + " failed", failed);
        if (!stopping) {
            importRuns.rejected(id, Report.of("fault"));
            importFiles.discard(id);
        }
    }
}
