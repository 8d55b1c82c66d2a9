package org.suqiu.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Cases as they are told in the prefecture, and queries with judged answers. */
record JudgedCollection(List<JudgedCase> cases, List<JudgedQuery> queries) {

    private static final Pattern SYNONYMS = Pattern.compile("'([^'/]+(?:/[^'/]+)+)'");

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
        return List.of("V15__search.sql", "V19__search.sql").stream()
                .flatMap(file -> lines("/db/migration/" + file).stream())
                .flatMap(line -> SYNONYMS.matcher(line).results().map(MatchResult::group))
                .map(words -> List.of(words.replace("'", "").split("/")))
                .toList();
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
