package org.suqiu.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.suqiu.slice.RealDatabase;

/** Cases as they are told in the prefecture, and queries with judged answers. */
record JudgedCollection(List<JudgedCase> cases, List<JudgedQuery> queries) {

    /** A quotation mark belongs to what somebody types. */
    private static final CSVFormat TABLE = CSVFormat.TDF
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setQuote(null)
            .setIgnoreSurroundingSpaces(false)
            .get();

    static JudgedCollection read() {
        return new JudgedCollection(
                rows("/search-collection/cases.tsv").stream()
                        .map(JudgedCase::read)
                        .toList(),
                rows("/search-collection/queries.tsv").stream()
                        .map(JudgedCollection::query)
                        .toList());
    }

    /** With the synonyms that a new installation has. */
    SearchOffice opened() {
        var office = new SearchOffice(synonyms());
        cases.forEach(judged -> judged.goesTo(office));
        office.opens();
        return office;
    }

    JudgedCase numbered(String number) {
        return cases.stream()
                .filter(judged -> judged.number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private static List<List<String>> synonyms() {
        try (var connection = RealDatabase.inMemory().getConnection();
                var rows =
                        connection.createStatement().executeQuery("select words from search_synonym order by words")) {
            List<List<String>> groups = new ArrayList<>();
            while (rows.next()) {
                groups.add(List.of(rows.getString(1).split(SynonymGroup.BETWEEN)));
            }
            return groups;
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static JudgedQuery query(CSVRecord line) {
        Map<String, Integer> grades = Arrays.stream(line.get("judged").split(" "))
                .map(grade -> grade.split(":"))
                .collect(Collectors.toMap(grade -> grade[0], grade -> Integer.valueOf(grade[1])));
        return new JudgedQuery(line.get("kind"), line.get("query"), grades);
    }

    private static List<CSVRecord> rows(String resource) {
        try (var text = new InputStreamReader(JudgedCollection.class.getResourceAsStream(resource), UTF_8);
                CSVParser lines = TABLE.parse(text)) {
            return lines.getRecords();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
