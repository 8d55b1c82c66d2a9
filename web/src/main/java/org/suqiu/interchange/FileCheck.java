package org.suqiu.interchange;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** The first pass over a file: finds every faulty row, and what the rows are wrong about together. */
final class FileCheck {

    /** Each becomes a process with its timers: what enters the procedure at once stays within an office's reach. */
    static final int MOST_OPEN = 1_000;

    private static final int ASKED_AT_ONCE = 1_000;

    private final Findings findings;
    private final Function<Collection<String>, Set<String>> knownNumbers;
    private final Map<String, Integer> rowsByNumber = new HashMap<>();
    private final Map<String, Integer> notAsked = new LinkedHashMap<>();
    private final Map<String, SortedMap<LocalDate, Integer>> received = new TreeMap<>();
    private int rows;
    private int open;

    FileCheck(Findings findings, Function<Collection<String>, Set<String>> knownNumbers) {
        this.findings = findings;
        this.knownNumbers = knownNumbers;
    }

    Checked check(CsvRecords records, RowReader reader) throws IOException {
        for (var record = records.next(); record.isPresent(); record = records.next()) {
            rows++;
            reader.read(rows, record.get(), findings).ifPresent(this::count);
        }
        askForKnown();
        return new Checked(rows, received, findings.report());
    }

    private void count(ImportedRow row) {
        if (row.submission().externalId() != null) {
            checkNumber(row.submission().externalId(), row.number());
        }
        if (!findings.isFaulty(row.number())) {
            countReceipt(row);
        }
    }

    private void checkNumber(String externalId, int row) {
        Integer earlier = rowsByNumber.putIfAbsent(externalId, row);
        if (earlier == null) {
            askLater(externalId, row);
        } else {
            error(row, Column.EXTERNAL_ID, "repeated-number", earlier);
        }
    }

    private void countReceipt(ImportedRow row) {
        Submission submission = row.submission();
        if (row.isOpen() && ++open == MOST_OPEN + 1) {
            error(row.number(), Column.CLOSED_AT, "too-many-open", MOST_OPEN);
        }
        received.computeIfAbsent(submission.countyCode(), county -> new TreeMap<>())
                .merge(submission.receivedOn(), 1, Integer::sum);
    }

    private void askLater(String externalId, int row) {
        notAsked.put(externalId, row);
        if (notAsked.size() == ASKED_AT_ONCE) {
            askForKnown();
        }
    }

    private void askForKnown() {
        if (!notAsked.isEmpty()) {
            knownNumbers.apply(notAsked.keySet()).stream()
                    .map(notAsked::get)
                    .sorted()
                    .forEach(row -> error(row, Column.EXTERNAL_ID, "known-number"));
            notAsked.clear();
        }
    }

    private void error(int row, Column column, String code, Object... arguments) {
        findings.error(row, column.header(), code, arguments);
    }

    /** @return nothing for a file without a usable header */
    static Optional<Header> header(CsvRecords records, Findings findings) throws IOException {
        Optional<CsvRecord> first = records.next();
        if (first.isEmpty()) {
            findings.error(0, "", "empty-file");
        } else if (first.get().isFaulty()) {
            findings.error(0, "", first.get().fault());
        } else {
            return Header.read(first.get().fields(), findings);
        }
        return Optional.empty();
    }
}
