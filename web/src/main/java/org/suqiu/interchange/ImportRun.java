package org.suqiu.interchange;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One file that was brought in, and what became of it. */
@Entity
@Table(name = "import_run")
public class ImportRun {

    @Id
    String id;

    @Enumerated(EnumType.STRING)
    ImportState state = ImportState.RUNNING;

    @Column(name = "started_by")
    String startedBy;

    @Column(name = "started_at")
    Instant startedAt;

    @Column(name = "finished_at")
    Instant finishedAt;

    @Column(name = "row_count")
    int rows;

    @Column(name = "imported_count")
    int imported;

    @Convert(converter = ReportText.class)
    @Column(name = "findings")
    Report report = Report.NOTHING;

    protected ImportRun() {}

    ImportRun(String id, String startedBy, Instant startedAt) {
        this.id = id;
        this.startedBy = startedBy;
        this.startedAt = startedAt;
    }

    void counted(int rowsFound) {
        rows = rowsFound;
    }

    void done(Report warnings, Instant at) {
        state = ImportState.DONE;
        imported = rows;
        report = warnings;
        finishedAt = at;
    }

    void rejected(Report findings, Instant at) {
        state = ImportState.REJECTED;
        report = findings;
        finishedAt = at;
    }

    public String id() {
        return id;
    }

    public ImportState state() {
        return state;
    }

    public String startedBy() {
        return startedBy;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public Instant finishedAt() {
        return finishedAt;
    }

    public int rows() {
        return rows;
    }

    public int imported() {
        return imported;
    }

    Report report() {
        return report;
    }
}
