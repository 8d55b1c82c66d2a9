package org.suqiu.process.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suqiu.identity.ActorFixture.HEAD;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.suqiu.casefile.Step;
import org.suqiu.clock.MovableClock;
import org.suqiu.identity.Actor;
import org.suqiu.identity.Role;

/** Who may do what another has taken on. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ColleaguesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 6);
    private static final Actor LI = new Actor("li", "", Set.of(Role.HANDLER), "654201");
    private static final Actor SUN = new Actor("sun", "", Set.of(Role.HANDLER), "654201");
    private static final Actor NEIGHBOUR = new Actor("zhao", "", Set.of(Role.HEAD), "654202");

    private final Absence absence = new Absence("li");
    private final WorkItem item = WorkItemFixture.of(Step.MEDIATION, "654201");
    private final Colleagues colleagues = new Colleagues();

    @BeforeEach
    void li_has_it_and_sun_stands_in_tomorrow() {
        item.holdBy("li");
        standsIn(TODAY.plusDays(1));
        colleagues.clock =
                Clock.fixed(TODAY.atTime(9, 0).atZone(MovableClock.ZONE).toInstant(), MovableClock.ZONE);
        colleagues.absences = new Absences() {
            @Override
            public Optional<Absence> of(String username) {
                return "li".equals(username) ? Optional.of(absence) : Optional.empty();
            }
        };
    }

    @Test
    void the_one_who_has_it_and_the_head_of_the_office() {
        assertThat(colleagues.mayTouch(item, LI)).isTrue();
        assertThat(colleagues.mayTouch(item, HEAD)).isTrue();
        assertThat(colleagues.mayTouch(item, NEIGHBOUR)).isFalse();
    }

    @Test
    void a_deputy_only_while_the_other_is_away() {
        assertThat(colleagues.mayTouch(item, SUN)).isFalse();

        standsIn(TODAY);

        assertThat(colleagues.mayTouch(item, SUN)).isTrue();
    }

    @Test
    void another_colleague_not_even_then() {
        standsIn(TODAY);

        assertThat(colleagues.mayTouch(item, new Actor("gu", "", Set.of(Role.HANDLER), "654201")))
                .isFalse();
    }

    private void standsIn(LocalDate day) {
        absence.lasts(day, day, "sun", HEAD, Instant.parse("2026-07-01T02:00:00Z"));
    }
}
