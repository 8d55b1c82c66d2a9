package org.suqiu.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** Open cases in every stage, made through the ordinary use cases with days relative to today. */
@ApplicationScoped
class DemoCases {

    private static final String FILE = "/demo/cases.csv";
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    @Inject
    DemoScene demoScene;

    void load() {
        cases().forEach(demoScene::play);
    }

    static List<DemoCase> cases() {
        try (Reader reader = new InputStreamReader(DemoCases.class.getResourceAsStream(FILE), StandardCharsets.UTF_8);
                CSVParser lines = FORMAT.parse(reader)) {
            return lines.stream().map(DemoCase::new).toList();
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }
}
