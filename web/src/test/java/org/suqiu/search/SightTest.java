package org.suqiu.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.suqiu.identity.Actor;
import org.suqiu.identity.CaseSight;
import org.suqiu.identity.Role;

/** The index draws the same line as {@link CaseSight}. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SightTest {

    private static final List<String> OFFICES = List.of("654201", "654202");

    private static SearchOffice office;

    @BeforeAll
    static void open() {
        office = new SearchOffice(List.of());
        int sequence = 1;
        for (String code : OFFICES) {
            SearchedCase.numbered(number(sequence++)).in(code).goesTo(office);
            SearchedCase.numbered(number(sequence++)).in(code).report().goesTo(office);
            SearchedCase.numbered(number(sequence++))
                    .in(code)
                    .report()
                    .heldBy("li")
                    .goesTo(office);
        }
        office.opens();
    }

    @AfterAll
    static void close() {
        office.close();
    }

    static List<Actor> readers() {
        List<Actor> readers = new ArrayList<>();
        Role.ALL.stream().sorted().forEach(role -> {
            readers.add(new Actor("li", "", Set.of(role), "654201"));
            readers.add(new Actor("li", "", new TreeSet<>(List.of(role, Role.HANDLER)), "654202"));
            readers.add(new Actor("li", "", Set.of(role), null));
        });
        readers.add(Actor.PUBLIC);
        return readers;
    }

    @ParameterizedTest
    @MethodSource("readers")
    void everybody_finds_exactly_what_they_may_see(Actor reader) {
        var sight = new CaseSight(reader);
        List<String> allowed = new ArrayList<>();
        int sequence = 1;
        for (String code : OFFICES) {
            add(allowed, sequence++, sight.covers("COMPLAINT", code, null));
            add(allowed, sequence++, sight.covers("VIOLATION_REPORT", code, null));
            add(allowed, sequence++, sight.covers("VIOLATION_REPORT", code, "li"));
        }

        Found found = office.asks(reader, "");

        assertThat(SearchOffice.numbers(found)).containsExactlyInAnyOrderElementsOf(allowed);
        assertThat(found.total()).isEqualTo(allowed.size());
    }

    private static void add(List<String> allowed, int sequence, boolean seen) {
        if (seen) {
            allowed.add(number(sequence));
        }
    }

    private static String number(int sequence) {
        return "654201-20260520-000" + sequence;
    }
}
