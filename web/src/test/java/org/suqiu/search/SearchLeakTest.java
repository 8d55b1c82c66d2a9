package org.suqiu.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.search.Query;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.suqiu.identity.Actor;
import org.suqiu.identity.Role;

/** What stands only in cases that a reader may not see is, to that reader, as if it stood nowhere (Order 121, Art. 37). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SearchLeakTest {

    private static final List<String> COUNTIES =
            List.of("654201", "654202", "654203", "654221", "654224", "654225", "654226");

    private static final String NOWHERE = "瞿麥";
    private static final int BEYOND_ALL_SECRETS = 0x2000;

    private static SearchOffice office;

    @BeforeAll
    static void open() {
        office = new SearchOffice(List.of());
        for (int county = 0; county < COUNTIES.size(); county++) {
            complaint(county).goesTo(office);
            report(county).goesTo(office);
        }
        office.opens();
    }

    @AfterAll
    static void close() {
        office.close();
    }

    private static SearchedCase complaint(int county) {
        return SearchedCase.numbered(COUNTIES.get(county) + "-20260520-000" + county)
                .in(COUNTIES.get(county))
                .about(Secret.FIRM.of(county), Secret.PRODUCT.of(county))
                .firmWith("91654200MA77A0BC" + county, "0901-622200" + county)
                .saying(Secret.FACTS.of(county))
                .noted(Secret.NOTE.of(county))
                .by(Secret.COMPLAINANT.of(county), "1390000000" + county)
                .asking(7000 + county);
    }

    private static SearchedCase report(int county) {
        return SearchedCase.numbered(COUNTIES.get(county) + "-20260521-010" + county)
                .in(COUNTIES.get(county))
                .report()
                .heldBy("somebody-else")
                .about(Secret.REPORTED_FIRM.of(county), Secret.REPORTED_PRODUCT.of(county))
                .firmWith("91654200MA77B0BC" + county, "0901-633300" + county)
                .saying(Secret.REPORTED_FACTS.of(county))
                .by(Secret.REPORTER.of(county), "1370000000" + county)
                .asking(9000 + county);
    }

    private static Stream<String> secretsOfComplaint(int county) {
        return Stream.concat(
                Stream.of(Secret.FIRM, Secret.PRODUCT, Secret.FACTS, Secret.NOTE, Secret.COMPLAINANT)
                        .map(secret -> secret.of(county)),
                Stream.of(
                        "\"" + Secret.FACTS.of(county) + "\"",
                        Secret.FACTS.of(county).substring(0, 1),
                        Secret.FIRM.of(county) + " " + Secret.NOTE.of(county),
                        "91654200MA77A0BC" + county,
                        "200" + county,
                        "1390000000" + county,
                        COUNTIES.get(county) + "-20260520-000" + county,
                        "20260520-000" + county,
                        Integer.toString(7000 + county)));
    }

    private static Stream<String> secretsOfReport(int county) {
        return Stream.concat(
                Stream.of(Secret.REPORTED_FIRM, Secret.REPORTED_PRODUCT, Secret.REPORTED_FACTS, Secret.REPORTER)
                        .map(secret -> secret.of(county)),
                Stream.of(
                        "\"" + Secret.REPORTED_FACTS.of(county) + "\"",
                        Secret.REPORTED_FACTS.of(county).substring(0, 1),
                        "91654200MA77B0BC" + county,
                        "1370000000" + county,
                        "0901633300" + county,
                        "300" + county,
                        COUNTIES.get(county) + "-20260521-010" + county,
                        "010" + county,
                        Integer.toString(9000 + county)));
    }

    static IntStream counties() {
        return IntStream.range(0, COUNTIES.size());
    }

    @ParameterizedTest
    @MethodSource("counties")
    void a_handler_learns_nothing_of_the_cases_of_other_counties(int own) {
        Actor handler = handlerOf(own);

        counties().filter(other -> other != own).forEach(other -> {
            secretsOfComplaint(other).forEach(secret -> isNowhere(handler, secret));
            isLikeNothing(handler, sampleOfComplaint(other));
        });
    }

    @ParameterizedTest
    @MethodSource("counties")
    void a_handler_learns_nothing_of_violation_reports_that_others_hold(int own) {
        counties().forEach(county -> {
            secretsOfReport(county).forEach(secret -> isNowhere(handlerOf(own), secret));
            isLikeNothing(handlerOf(own), sampleOfReport(county));
        });
    }

    static Stream<Actor> staffWithoutReports() {
        return Stream.of(Role.SUPERVISOR, Role.AGENT, Role.MANAGER, Role.ADMIN, Role.AUDITOR, Role.DISPATCHER)
                .map(role -> new Actor("staff", "", Set.of(role), null));
    }

    @ParameterizedTest
    @MethodSource("staffWithoutReports")
    void nobody_who_sees_every_complaint_learns_that_a_report_exists(Actor reader) {
        counties().forEach(county -> {
            secretsOfReport(county).forEach(secret -> isNowhere(reader, secret));
            isLikeNothing(reader, sampleOfReport(county));
        });
    }

    /** Whoever could tell them apart by what is found, or by the time that it takes, could ask which words others wrote. */
    @ParameterizedTest
    @MethodSource("counties")
    void like_cases_are_looked_for_as_if_the_words_of_others_stood_nowhere(int own) {
        String facts = Secret.FACTS.of(own);
        String others = counties()
                .filter(other -> other != own)
                .mapToObj(other -> Secret.FACTS.of(other) + "，" + Secret.REPORTED_FACTS.of(other))
                .collect(Collectors.joining("，"));
        String nowhere = others.codePoints()
                .map(letter -> letter == '，' ? letter : letter + BEYOND_ALL_SECRETS)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();

        assertThat(likeFacts(own, facts + "，" + others))
                .isEqualTo(likeFacts(own, facts + "，" + nowhere))
                .isEqualTo(likeFacts(own, facts));
        assertThat(office.likeCases.to(new Sample(null, null, null, null, null, facts + "，" + others), handlerOf(own)))
                .hasSize(1);
    }

    private static Query likeFacts(int own, String facts) {
        return office.likeCases.index.likeFacts(facts, new Sight(handlerOf(own)));
    }

    @Test
    void the_empty_question_counts_only_what_the_reader_may_see() {
        Found found = office.asks(handlerOf(2), "");

        assertThat(found.total()).isEqualTo(1);
        assertThat(found.counts().get("county")).isEqualTo(Map.of("654203", 1L));
        assertThat(found.counts().get("kind")).isEqualTo(Map.of("COMPLAINT", 1L));
    }

    @Test
    void who_works_on_a_case_finds_it_by_each_of_these_words() {
        secretsOfComplaint(3).forEach(secret -> assertThat(office.finds(handlerOf(3), secret))
                .as(secret)
                .hasSize(1));
        assertThat(office.likeCases.to(sampleOfComplaint(3), handlerOf(3))).hasSize(1);
    }

    /** The whole answer is the same as for a word that stands nowhere: hits, total, counts, and whether it was loosened. */
    private static void isNowhere(Actor reader, String secret) {
        assertThat(office.asks(reader, secret)).as(secret).isEqualTo(office.asks(reader, NOWHERE));
        assertThat(office.asks(reader, NOWHERE).total()).isZero();
        assertThat(office.suggestions.to(secret, reader)).as(secret).isEmpty();
    }

    private static void isLikeNothing(Actor reader, Sample sample) {
        assertThat(office.likeCases.to(sample, reader)).isEmpty();
    }

    private static Sample sampleOfComplaint(int county) {
        return new Sample(
                null,
                Secret.FIRM.of(county),
                "91654200MA77A0BC" + county,
                "1390000000" + county,
                null,
                Secret.FACTS.of(county));
    }

    private static Sample sampleOfReport(int county) {
        return new Sample(
                null,
                Secret.REPORTED_FIRM.of(county),
                "91654200MA77B0BC" + county,
                "1370000000" + county,
                null,
                Secret.REPORTED_FACTS.of(county));
    }

    private static Actor handlerOf(int county) {
        return new Actor("li", "", Set.of(Role.HANDLER), COUNTIES.get(county));
    }

    /** A word for each county, made of characters that stand in no other word. */
    private enum Secret {
        FIRM,
        PRODUCT,
        FACTS,
        NOTE,
        COMPLAINANT,
        REPORTED_FIRM,
        REPORTED_PRODUCT,
        REPORTED_FACTS,
        REPORTER;

        private static final int FIRST = '\u4e00';
        private static final int LENGTH = 4;

        String of(int county) {
            int from = FIRST + (county * values().length + ordinal()) * LENGTH;
            return IntStream.range(from, from + LENGTH)
                    .mapToObj(Character::toString)
                    .collect(Collectors.joining());
        }
    }
}
