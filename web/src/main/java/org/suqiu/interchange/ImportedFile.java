package org.suqiu.interchange;

import java.time.Instant;
import java.util.List;

/**
 * What became of a file, with its findings in the reader's language.
 *
 * @param written the rows that are written so far, seen by nobody until all of them are
 */
public record ImportedFile(
        String id,
        ImportState state,
        int rows,
        int imported,
        int written,
        String startedBy,
        Instant startedAt,
        Instant finishedAt,
        List<Detail> errors,
        List<Detail> warnings) {

    /** One finding. @param row counted from 1; 0 for the header or the whole file */
    public record Detail(int row, String column, String detail) {}

    public static ImportedFile of(ImportRun run, int written, FindingWords words) {
        return new ImportedFile(
                run.id(),
                run.state(),
                run.rows(),
                run.imported(),
                run.state() == ImportState.RUNNING ? written : run.imported(),
                run.startedBy(),
                run.startedAt(),
                run.finishedAt(),
                details(run.report().errors(), words),
                details(run.report().warnings(), words));
    }

    private static List<Detail> details(List<Finding> findings, FindingWords words) {
        return findings.stream()
                .map(finding -> new Detail(finding.row(), finding.column(), words.of(finding)))
                .toList();
    }
}
