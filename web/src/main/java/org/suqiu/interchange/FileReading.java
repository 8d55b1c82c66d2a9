package org.suqiu.interchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.Reader;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.suqiu.identity.Offices;
import org.suqiu.law.LawPacks;
import org.suqiu.routing.RoutingTable;

/** Reads a kept file twice: to check it, and to write what was found right. */
@ApplicationScoped
class FileReading {

    @Inject
    ImportFiles importFiles;

    @Inject
    ImportRuns importRuns;

    @Inject
    CodeBook codeBook;

    @Inject
    Offices offices;

    @Inject
    RoutingTable routingTable;

    @Inject
    LawPacks lawPacks;

    @Inject
    Clock clock;

    Checked check(String id) throws IOException {
        var findings = new Findings();
        try (Reader text = importFiles.read(id)) {
            var records = new CsvRecords(text);
            Optional<Header> header = FileCheck.header(records, findings);
            if (header.isEmpty()) {
                return new Checked(0, Map.of(), findings.report());
            }
            return new FileCheck(findings, importRuns::known).check(records, reader(header.get()));
        }
    }

    /** Of a file that was checked. */
    void each(String id, Consumer<ImportedRow> use) throws IOException {
        var findings = new Findings();
        try (Reader text = importFiles.read(id)) {
            var records = new CsvRecords(text);
            RowReader reader = reader(FileCheck.header(records, findings).orElseThrow());
            int number = 0;
            for (var record = records.next(); record.isPresent(); record = records.next()) {
                use.accept(reader.read(++number, record.get(), findings).orElseThrow());
            }
        }
    }

    Placement placement() {
        return new TablePlacement(offices, routingTable, lawPacks.book());
    }

    private RowReader reader(Header header) {
        return new RowReader(header, codeBook, placement(), clock.instant());
    }
}
