package org.suqiu.interchange;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.suqiu.identity.County;
import org.suqiu.identity.Office;
import org.suqiu.identity.OfficeDetails;
import org.suqiu.law.LawFixture;
import org.suqiu.law.Regime;

/** Import files, and what is known around them on 20 November 2026. */
final class FileFixture {

    static final Instant NOW = Instant.parse("2026-11-20T04:00:00Z");
    static final Function<Collection<String>, Set<String>> NOTHING_KNOWN = numbers -> Set.of();

    static final CodeBook CODES = new CodeBook() {
        @Override
        public Optional<String> county(String codeOrName) {
            return known(codeOrName, "塔城市", "654201", "地区本级", "654200");
        }

        @Override
        public Optional<String> category(String codeOrName) {
            return known(codeOrName, "商品", "goods", "农业生产资料", "farm-inputs", "邮政快递", "postal");
        }

        @Override
        public boolean isLeaf(String category) {
            return !"goods".equals(category);
        }

        @Override
        public Optional<String> issue(String codeOrName) {
            return known(codeOrName, "质量", "quality", "广告", "advertising");
        }

        @Override
        public Optional<String> suspectedAct(String codeOrName) {
            return known(codeOrName, "无照经营", "unlicensed", "广告", "advertising");
        }

        @Override
        public Optional<String> source(String codeOrName) {
            return known(codeOrName, "12345热线", "12345");
        }
    };

    private FileFixture() {}

    private static Optional<String> known(String text, String... namesAndCodes) {
        List<String> words = List.of(namesAndCodes);
        int place = words.indexOf(text);
        return place < 0 ? Optional.empty() : Optional.of(words.get(place | 1));
    }

    /** Tacheng's market supervision, the prefecture's postal office, and nobody for the rest of the prefecture's own. */
    static Responsibility responsible(String county, String category, LocalDate receivedOn) {
        Optional<Office> office = County.PREFECTURE.equals(county)
                ? Optional.of(office("654200-postal", county, "HOTLINE")).filter(postal -> "postal".equals(category))
                : Optional.of(office(county, county, "MARKET_SUPERVISION"));
        Regime regime = office.map(found -> Regime.of(found.regime())).orElse(Regime.MARKET_SUPERVISION);
        return new Responsibility(
                office, LawFixture.book().inForce(regime, receivedOn).orElseThrow());
    }

    private static Office office(String code, String county, String regime) {
        return new Office(code, new OfficeDetails("局", "Office", county, "D", "COUNTY", regime, "12315", true));
    }

    /** A closed complaint that was accepted and mediated in time, but for what is told otherwise; blank takes away. */
    static Map<Column, String> complaint(Object... columnsAndTexts) {
        Map<Column, String> cells = new TreeMap<>(Map.of(
                Column.EXTERNAL_ID, "A-1",
                Column.KIND, "COMPLAINT",
                Column.CHANNEL, "PHONE",
                Column.RECEIVED_AT, "2026-05-20T10:00:00+08:00",
                Column.COUNTY_CODE, "654201",
                Column.FACTS, "滴灌带漏水",
                Column.ACCEPTANCE, "ACCEPTED",
                Column.ACCEPTANCE_AT, "2026-05-25T10:00:00+08:00"));
        cells.put(Column.MEDIATION, "AGREED");
        cells.put(Column.MEDIATION_AT, "2026-06-10T12:00:00+08:00");
        cells.put(Column.CLOSED_AT, "2026-06-10T12:00:00+08:00");
        return with(cells, columnsAndTexts);
    }

    static Map<Column, String> received(String kind, Object... columnsAndTexts) {
        Map<Column, String> cells = new TreeMap<>(Map.of(
                Column.EXTERNAL_ID, "A-1",
                Column.KIND, kind,
                Column.CHANNEL, "PHONE",
                Column.RECEIVED_AT, "2026-05-20T10:00:00+08:00",
                Column.COUNTY_CODE, "654201",
                Column.FACTS, "后院夜间加工"));
        return with(cells, columnsAndTexts);
    }

    private static Map<Column, String> with(Map<Column, String> cells, Object... columnsAndTexts) {
        for (int i = 0; i < columnsAndTexts.length; i += 2) {
            cells.put((Column) columnsAndTexts[i], (String) columnsAndTexts[i + 1]);
        }
        return cells;
    }

    @SafeVarargs
    static String file(Map<Column, String>... rows) {
        List<String> lines = new ArrayList<>();
        lines.add(String.join(",", headers()));
        for (Map<Column, String> row : rows) {
            List<String> cells = new ArrayList<>();
            for (Column column : Column.values()) {
                cells.add('"' + row.getOrDefault(column, "").replace("\"", "\"\"") + '"');
            }
            lines.add(String.join(",", cells));
        }
        return String.join("\r\n", lines);
    }

    private static List<String> headers() {
        List<String> headers = new ArrayList<>();
        for (Column column : Column.values()) {
            headers.add(column.header());
        }
        return headers;
    }

    static Checked check(String file) {
        return check(file, NOTHING_KNOWN);
    }

    static Checked check(String file, Function<Collection<String>, Set<String>> known) {
        try {
            var findings = new Findings();
            var records = new CsvRecords(new StringReader(file));
            Optional<Header> header = FileCheck.header(records, findings);
            return header.isEmpty()
                    ? new Checked(0, Map.of(), findings.report())
                    : new FileCheck(findings, known).check(records, reader(header.get()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Of a row that is right. */
    static ImportedRow read(Map<Column, String> row) {
        try {
            var findings = new Findings();
            var records = new CsvRecords(new StringReader(file(row)));
            Header header = FileCheck.header(records, findings).orElseThrow();
            return reader(header)
                    .read(1, records.next().orElseThrow(), findings)
                    .orElseThrow();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static RowReader reader(Header header) {
        return new RowReader(header, CODES, FileFixture::responsible, NOW);
    }

    @SafeVarargs
    static List<String> errorsIn(Map<Column, String>... rows) {
        return told(check(file(rows)).report().errors());
    }

    @SafeVarargs
    static List<String> warningsIn(Map<Column, String>... rows) {
        return told(check(file(rows)).report().warnings());
    }

    /** Such as {@code 1 facts required}. */
    static List<String> told(List<Finding> findings) {
        return findings.stream()
                .map(finding -> (finding.row() + " " + finding.column() + " " + finding.code()).replace("  ", " "))
                .toList();
    }
}
