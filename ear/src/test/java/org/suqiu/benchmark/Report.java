package org.suqiu.benchmark;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** Everything one run found out. */
record Report(
        Map<String, Object> circumstances,
        Map<String, Long> rowsPerFiling,
        List<Measured> measured,
        List<FloorShare> ofTheFloor,
        List<DatabaseWork> databaseWork) {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    static Report of(
            Map<String, Object> circumstances,
            Footprint footprint,
            List<Measured> measured,
            List<DatabaseWork> databaseWork) {
        return new Report(circumstances, footprint.counts(), measured, FloorShare.of(measured), databaseWork);
    }

    void writeTo(Path file) {
        try {
            JSON.writeValue(file.toFile(), this);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    String text() {
        StringBuilder text = new StringBuilder(System.lineSeparator());
        circumstances.forEach((name, value) -> text.append("%-20s %s%n".formatted(name, value)));
        text.append("%n%-22s %7s %8s %9s %9s %9s %9s %14s %9s %8s%n"
                .formatted(
                        "",
                        "clients",
                        "count",
                        "rate/s",
                        "p50 ms",
                        "p95 ms",
                        "p99 ms",
                        "server CPU ms",
                        "of floor",
                        "failures"));
        measured.forEach(step -> text.append(line(step)));
        text.append("%nrows per filing: %s%n".formatted(rowsPerFiling));
        databaseWork.forEach(work -> text.append(lines(work)));
        return text.toString();
    }

    private static String lines(DatabaseWork work) {
        StringBuilder text = new StringBuilder("%none %s: %.1f statements; %s%n"
                .formatted(
                        work.work(),
                        work.calls(),
                        work.perPiece().entrySet().stream()
                                .map(counter -> "%s %.1f".formatted(counter.getKey(), counter.getValue()))
                                .collect(Collectors.joining(", "))));
        work.statements()
                .forEach(share -> text.append(
                        "%7.2f x %7.3f ms  %s%n".formatted(share.calls(), share.meanMillis(), share.statement())));
        return text.toString();
    }

    private String line(Measured step) {
        OptionalDouble share = FloorShare.of(ofTheFloor, step);
        return "%-22s %7d %8d %9.1f %9.2f %9.2f %9.2f %14.2f %9s %8d%n"
                .formatted(
                        step.work(),
                        step.clients(),
                        step.count(),
                        step.rate(),
                        step.p50(),
                        step.p95(),
                        step.p99(),
                        step.serverMillis(),
                        share.isPresent() ? "%.3f".formatted(share.getAsDouble()) : "",
                        step.failures());
    }
}
