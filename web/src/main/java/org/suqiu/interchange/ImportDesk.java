package org.suqiu.interchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.Set;
import java.util.UUID;
import org.suqiu.identity.Actor;

/** Where files come in. */
@ApplicationScoped
public class ImportDesk {

    @Inject
    ImportFiles importFiles;

    @Inject
    ImportRuns importRuns;

    @Inject
    ImportWorker importWorker;

    /** Kept first, worked on later. @return the import's id */
    public String take(InputStream file, Actor importer) {
        String id = keep(file, importer);
        importWorker.begin(id);
        return id;
    }

    /** Worked on before this returns. */
    public ImportRun takeAndWait(InputStream file, Actor importer) {
        String id = keep(file, importer);
        importWorker.run(id);
        return importRuns.byId(id);
    }

    /** Works on what a stop of the server interrupted before this returns. */
    public void finishWhatWasBegun() {
        importRuns.unfinished().forEach(importWorker::run);
    }

    /** Whether a number of another platform has come in. */
    public boolean knows(String externalId) {
        return !importRuns.known(Set.of(externalId)).isEmpty();
    }

    private String keep(InputStream file, Actor importer) {
        String id = UUID.randomUUID().toString();
        importFiles.keep(id, file);
        importRuns.add(id, importer.username());
        return id;
    }
}
