package org.suqiu.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who sees what: the table of the contract. The person asking is {@code li} of office 654201. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CaseSightTest {

    @ParameterizedTest(name = "{0} sees a complaint: unplaced {1}, own office {2}, other office {3}")
    @CsvSource({
        "AGENT,true,true,true",
        "DISPATCHER,true,false,false",
        "HANDLER,false,true,false",
        "HEAD,false,true,false",
        "SUPERVISOR,true,true,true",
        "MANAGER,true,true,true",
        "ADMIN,false,false,false",
        "IMPORTER,false,false,false",
        "AUDITOR,false,false,false"
    })
    void complaints(String role, boolean unplaced, boolean own, boolean other) {
        CaseSight sight = sightOf(role);

        assertThat(sight.covers("COMPLAINT", null, null)).isEqualTo(unplaced);
        assertThat(sight.covers("COMPLAINT", "654201", "wang")).isEqualTo(own);
        assertThat(sight.covers("COMPLAINT", "654202", "li")).isEqualTo(other);
    }

    @ParameterizedTest(
            name = "{0} sees a violation report: unplaced {1}, assigned to self {2}, to another {3}, elsewhere {4}")
    @CsvSource({
        "AGENT,false,false,false,false",
        "DISPATCHER,true,false,false,false",
        "HANDLER,false,true,false,false",
        "HEAD,false,true,true,false",
        "SUPERVISOR,false,false,false,false",
        "MANAGER,false,false,false,false",
        "ADMIN,false,false,false,false",
        "IMPORTER,false,false,false,false",
        "AUDITOR,false,false,false,false"
    })
    void violation_reports(String role, boolean unplaced, boolean mine, boolean others, boolean elsewhere) {
        CaseSight sight = sightOf(role);

        assertThat(sight.covers("VIOLATION_REPORT", null, null)).isEqualTo(unplaced);
        assertThat(sight.covers("VIOLATION_REPORT", "654201", "li")).isEqualTo(mine);
        assertThat(sight.covers("VIOLATION_REPORT", "654201", "wang")).isEqualTo(others);
        assertThat(sight.covers("VIOLATION_REPORT", "654202", "li")).isEqualTo(elsewhere);
    }

    @ParameterizedTest(name = "{0} is shown the parties: unplaced {1}, own office {2}, other office {3}")
    @CsvSource({
        "AGENT,false,false,false",
        "DISPATCHER,true,false,false",
        "HANDLER,false,true,false",
        "HEAD,false,true,false",
        "SUPERVISOR,true,true,true",
        "MANAGER,false,false,false",
        "ADMIN,false,false,false",
        "AUDITOR,false,false,false"
    })
    void parties(String role, boolean unplaced, boolean own, boolean other) {
        CaseSight sight = sightOf(role);

        assertThat(sight.showsParties(null)).isEqualTo(unplaced);
        assertThat(sight.showsParties("654201")).isEqualTo(own);
        assertThat(sight.showsParties("654202")).isEqualTo(other);
    }

    @Test
    void the_head_of_a_superior_reaches_down_to_complaints_and_never_to_reports_Art_13_and_37() {
        assertThat(sightOf("HEAD").reachesDownTo("COMPLAINT", "654201")).isTrue();
        assertThat(sightOf("HEAD").reachesDownTo("COMPLAINT", "654200")).isFalse();
        assertThat(sightOf("HEAD").reachesDownTo("VIOLATION_REPORT", "654201")).isFalse();
        assertThat(sightOf("HANDLER").reachesDownTo("COMPLAINT", "654201")).isFalse();
    }

    @Test
    void the_public_sees_no_case() {
        CaseSight sight = new CaseSight(Actor.PUBLIC);

        assertThat(sight.covers("COMPLAINT", null, null)).isFalse();
        assertThat(sight.condition("c", "handler")).isEqualTo("1 = 0");
    }

    @Test
    void a_handler_without_an_office_sees_nothing() {
        CaseSight sight = new CaseSight(new Actor("li", "", Set.of(Role.HANDLER, Role.HEAD), null));

        assertThat(sight.covers("COMPLAINT", null, "li")).isFalse();
        assertThat(sight.condition("c", "handler")).isEqualTo("1 = 0");
        assertThat(sight.parameters()).isEmpty();
    }

    @Test
    void the_condition_names_the_parameters_that_it_needs() {
        CaseSight handler = sightOf(Role.HANDLER);
        CaseSight head = sightOf(Role.HEAD);

        assertThat(handler.condition("c", "handler")).contains(":ownOffice", ":ownName", "c.handler");
        assertThat(handler.parameters()).containsOnlyKeys("ownOffice", "ownName");
        assertThat(head.condition("c", "handler")).contains(":ownOffice").doesNotContain(":ownName");
        assertThat(head.parameters()).containsOnlyKeys("ownOffice");
    }

    private static CaseSight sightOf(String role) {
        return new CaseSight(new Actor("li", "李", Set.of(role), "654201"));
    }
}
