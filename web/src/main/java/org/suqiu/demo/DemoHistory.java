package org.suqiu.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.suqiu.interchange.ImportDesk;
import org.suqiu.interchange.ImportRun;
import org.suqiu.interchange.ImportState;

/** Years of invented cases, brought in through the same import as any other file. */
@ApplicationScoped
class DemoHistory {

    private static final String FILE = "/demo/history.csv";

    /** Stands in the file: when it is known, the file is in. */
    private static final String FIRST_NUMBER = "TC2022-000001";

    @Inject
    ImportDesk importDesk;

    @Inject
    DemoPeople demoPeople;

    void load() {
        importDesk.finishWhatWasBegun();
        if (!importDesk.knows(FIRST_NUMBER)) {
            ImportRun run = bringIn();
            if (run.state() != ImportState.DONE) {
                throw new IllegalStateException("the demo history was not imported: import " + run.id());
            }
        }
    }

    private ImportRun bringIn() {
        try (InputStream file = DemoHistory.class.getResourceAsStream(FILE)) {
            return importDesk.takeAndWait(file, demoPeople.importer());
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }
}
