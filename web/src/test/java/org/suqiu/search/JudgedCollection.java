package org.suqiu.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;

/** Cases as they are told in the prefecture, and queries with judged answers. */
record JudgedCollection(List<JudgedCase> cases, List<JudgedQuery> queries) {

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
        var database = new JdbcDataSource();
        database.setUrl("jdbc:h2:mem:synonyms-of-a-new-installation;DB_CLOSE_DELAY=-1");
        Flyway.configure().dataSource(database).load().migrate();
        try (var connection = database.getConnection();
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

    private static JudgedQuery query(String line) {
        String[] columns = line.split("\t");
        Map<String, Integer> grades = Arrays.stream(columns[2].split(" "))
                .map(grade -> grade.split(":"))
                .collect(Collectors.toMap(grade -> grade[0], grade -> Integer.valueOf(grade[1])));
        return new JudgedQuery(columns[0], columns[1], grades);
    }

    private static List<String> rows(String resource) {
        List<String> lines = lines(resource);
        return lines.subList(1, lines.size());
    }

    private static List<String> lines(String resource) {
        try {
            URL found = JudgedCollection.class.getResource(resource);
            return Files.readAllLines(Path.of(found.toURI()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
